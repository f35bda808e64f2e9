import type { Cube } from '@/model/cube/cube.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'

/** How far the figures have come, in a line that is always there; which of them did not come, and one button for all of those. */
export function Progress({ cubes, done }: { readonly cubes: readonly FileState<Cube>[]; readonly done: number }) {
  const { p } = useProfileText()
  const failed = cubes.filter(({ status }) => status === 'failed')
  return (
    <div className="profile-progress">
      <progress max={cubes.length} value={done} aria-label={p.loading(done, cubes.length)} data-done={done === cubes.length} />
      <span role="status">{done < cubes.length ? '' : p.loaded(cubes.length - failed.length)}</span>
      {failed.length > 0 && (
        <span role="alert">
          {p.failed(failed.length)}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              for (const { retry } of failed) retry()
            }}
          >
            {p.retryAll}
          </button>
        </span>
      )}
    </div>
  )
}
