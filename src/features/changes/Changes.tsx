import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useChanges } from '@/query/useFiles.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'

/** What this data build changed since the one before, in plain sentences. */
export function Changes({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t, d, format, locale } = useDataText()
  const changes = useChanges(catalogue)
  if (changes.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (changes.status === 'failed') return <FileFault error={changes.error} onRetry={changes.retry} />
  const sentences = [...new Set(changes.data.sentences.map((sentence) => sentence[locale]))]
  return (
    <>
      <p className="data-lead">{d.changes.lead(format.date(catalogue.build.date))}</p>
      {sentences.length === 0 ? (
        <p>{d.changes.none}</p>
      ) : (
        <ul className="data-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  )
}
