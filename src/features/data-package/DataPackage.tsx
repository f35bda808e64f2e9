import { useEffect, useRef, useState } from 'react'
import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { DataFileError } from '@/query/dataFileError.ts'
import { useFileHref } from '@/query/useFileHref.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { saveBlob } from '@/view/save/saveFile.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

type State =
  | { readonly step: 'idle' | 'code' }
  | { readonly step: 'working'; readonly share: number }
  | { readonly step: 'done'; readonly size: number }
  | { readonly step: 'failed'; readonly error: DataFileError }

interface Props {
  readonly catalogue: Catalogue
  readonly region: FileState<Region>
}

/** The whole data set of the region as one file, made here and handed over here. */
export function DataPackage({ catalogue, region }: Props) {
  const { t } = useDataText()
  if (region.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (region.status === 'failed') return <FileFault error={region.error} onRetry={region.retry} />
  // Another region is another package: what was under way for the one before is given up.
  return <PackageMaker key={region.data.id} catalogue={catalogue} region={region.data} />
}

function PackageMaker({ catalogue, region }: { readonly catalogue: Catalogue; readonly region: Region }) {
  const { t, d, format, locale } = useDataText()
  const [state, setState] = useState<State>({ step: 'idle' })
  const metadata = useFileHref(address.dcat(), catalogue.build.hash)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const make = async () => {
    const abort = new AbortController()
    running.current = abort
    setState({ step: 'working', share: 0 })
    try {
      const { makePackage } = await import('./makePackage.ts')
      const zip = await makePackage({ catalogue, region, locale, signal: abort.signal, onProgress: (share) => setState({ step: 'working', share }) })
      saveBlob(`schulwege-${region.id}-${catalogue.build.date}.zip`, zip)
      setState({ step: 'done', size: zip.size })
    } catch (error) {
      if (abort.signal.aborted) setState({ step: 'idle' })
      else setState(error instanceof DataFileError ? { step: 'failed', error } : { step: 'code' })
    }
  }
  const count = catalogue.regions.find((entry) => entry.id === region.id)?.cubes.length ?? 0
  return (
    <>
      <p className="data-lead">{d.package.lead(region.name[locale], count)}</p>
      <ul className="data-list">
        {d.package.contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="button-row">
        <button type="button" className="button button-main" disabled={state.step === 'working'} onClick={() => void make()}>
          <Icon name="download" />
          {d.package.make}
        </button>
        {state.step === 'working' && (
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {d.package.cancel}
          </button>
        )}
      </p>
      {state.step === 'working' && <progress aria-label={d.package.progress} className="data-progress" value={state.share} max={1} />}
      <p role="status">{state.step === 'working' ? d.package.working : state.step === 'done' ? d.package.done(format.number(state.size / 1e6, 1)) : ''}</p>
      {state.step === 'failed' && <FileFault error={state.error} onRetry={() => void make()} />}
      {state.step === 'code' && <p role="alert">{t.error.code}</p>}
      <h3>{d.package.portalHeading}</h3>
      <p className="data-lead">{d.package.portal}</p>
      <p>
        <a className="button" href={metadata} download="schulwege-dcat.jsonld">
          <Icon name="download" />
          {d.package.portalFile}
        </a>
      </p>
    </>
  )
}
