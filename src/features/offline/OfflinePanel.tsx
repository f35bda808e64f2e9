import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { keepOffline, stopKeeping, useKept, type Work } from '@/query/kept/keptShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useOfflineText } from '@/view/text/useOfflineText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { Message } from '@/view/ui/Message.tsx'
import { faultText } from './faultText.ts'
import { KeptTable } from './KeptTable.tsx'
import './offlinePanel.css'

/** What this device keeps, and the choice to keep the region on screen. */
export function OfflinePanel({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t, o, locale, format } = useOfflineText()
  const { obstacle, known, kept } = useKept()
  if (obstacle === 'single') return <p className="data-lead">{o.single(catalogue.regions.map(({ name }) => name[locale]).join(', '), format.date(catalogue.build.date))}</p>
  if (obstacle !== undefined) {
    return (
      <>
        <p className="data-lead">{o.lead}</p>
        <Message heading={o.obstacleHeading} tone="calm">
          <p>{o.obstacles[obstacle]}</p>
        </Message>
      </>
    )
  }
  if (!known) return <p role="status">{t.app.loading}</p>
  return (
    <>
      <p className="data-lead">{o.lead}</p>
      <KeepRegion catalogue={catalogue} />
      {kept !== undefined && <KeptTable catalogue={catalogue} kept={kept} />}
      <ul className="data-list offline-notes">
        {[o.renewal, o.clearing, o.install].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function KeepRegion({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view } = useView()
  const { o, locale, format } = useOfflineText()
  const { kept, work } = useKept()
  const name = catalogue.regions.find(({ id }) => id === view.region)?.name[locale] ?? view.region
  const here = kept?.regions.some(({ id }) => id === view.region) === true
  const state = here && kept !== undefined ? o.state.here(name, format.date(kept.build.date)) : o.state.none(name)
  return (
    <>
      <p role="status" className="offline-state">
        {here && <Icon name="check" />}
        {state}
      </p>
      <p className="data-lead">{o.keepHint(name)}</p>
      <p className="button-row">
        <button type="button" className={here || work.step === 'keeping' ? 'button' : 'button button-main'} disabled={work.step === 'keeping'} onClick={() => void keepOffline(view.region)}>
          <Icon name="download" />
          {here ? o.renew : o.keep}
        </button>
        {work.step === 'keeping' && (
          <button type="button" className="button" onClick={stopKeeping}>
            {o.cancel}
          </button>
        )}
      </p>
      <Working work={work} />
      {work.step === 'failed' && (
        <Message heading={o.faultHeading} tone="fault">
          <p>
            {faultText(work, o)} {kept !== undefined && o.stays}
          </p>
        </Message>
      )}
    </>
  )
}

function Working({ work }: { readonly work: Work }) {
  const { o, format } = useOfflineText()
  if (work.step !== 'keeping') return null
  const { files, of, bytes } = work.progress
  return (
    <>
      <progress aria-label={o.progress} className="data-progress" {...(of > 0 && { value: files })} max={Math.max(of, 1)} />
      <p className="tabular">{o.working(files, of, format.number(bytes / 1e6, 1))}</p>
    </>
  )
}
