import { type ReactNode, useEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { putOff, useBuildNews } from '@/query/kept/buildNews.ts'
import { keepOffline, stopKeeping, useKept } from '@/query/kept/keptShelf.ts'
import { holdMeeting } from '@/query/kept/meetingLock.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useOfflineText } from '@/view/text/useOfflineText.ts'
import { faultText } from './faultText.ts'
import { inMeeting } from './inMeeting.ts'
import { useNewsWatch } from './useNewsWatch.ts'
import { useOnline } from './useOnline.ts'
import './offlineStripe.css'

/** Over every page: that the connection is gone and what still works, and that a new build is there. A meeting hears nothing of builds. */
export function OfflineStripe({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view } = useView()
  const { obstacle, kept } = useKept()
  const meeting = inMeeting(view)
  useEffect(() => (meeting ? holdMeeting() : undefined), [meeting])
  // In development the server has no list of files to be asked for, and a single file has no server.
  const served = obstacle !== 'development' && obstacle !== 'single'
  useNewsWatch(catalogue, !meeting && served, kept !== undefined)
  const sentence = useConnection(catalogue, meeting)
  return (
    // There all the time, so that a screen reader hears it filled.
    <div role="status" className="offline-stripe">
      {sentence !== undefined && obstacle !== 'single' && <p className="offline-line offline-warning">{sentence}</p>}
      {!meeting && <News catalogue={catalogue} />}
    </div>
  )
}

/** What is to be said of the connection; nothing while there is one, nor in a meeting that goes on all the same. */
function useConnection(catalogue: Catalogue, meeting: boolean): string | undefined {
  const { view } = useView()
  const { o, locale } = useOfflineText()
  const { kept } = useKept()
  if (useOnline()) return undefined
  const nameOf = (region: string) => catalogue.regions.find(({ id }) => id === region)?.name[locale] ?? region
  if (kept === undefined) return o.stripe.offline
  if (!kept.regions.some(({ id }) => id === view.region)) return o.stripe.offlineOther(nameOf(view.region), kept.regions.map(({ id }) => nameOf(id)).join(', '))
  return meeting ? undefined : o.stripe.offlineKept(nameOf(view.region))
}

function News({ catalogue }: { readonly catalogue: Catalogue }) {
  const { o, format } = useOfflineText()
  const { kept, work } = useKept()
  const news = useBuildNews()
  // What another window, or this one, has taken in meanwhile.
  const ready = kept !== undefined && kept.build.hash !== catalogue.build.hash ? kept.build.date : undefined
  const load = async () => {
    if (kept === undefined || (await keepOffline())) location.reload()
  }
  if (ready !== undefined) {
    return (
      <Line sentence={o.stripe.ready(format.date(ready))}>
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          {o.stripe.showNow}
        </button>
      </Line>
    )
  }
  if (news === undefined) return null
  const told = news.date === undefined ? o.stripe.newApp : o.stripe.news(format.date(news.date))
  const fault = work.step === 'failed' ? ` ${faultText(work, o)} ${o.stays}` : ''
  return (
    <Line counting={work.step === 'keeping'} sentence={work.step === 'keeping' ? o.working(work.progress.files, work.progress.of, format.number(work.progress.bytes / 1e6, 1)) : `${told}${fault}`}>
      {work.step === 'keeping' ? (
        <button type="button" className="button" onClick={stopKeeping}>
          {o.cancel}
        </button>
      ) : (
        <>
          <button type="button" className="button button-main" onClick={() => void load()}>
            {o.stripe.loadNow}
          </button>
          <button type="button" className="button" onClick={putOff}>
            {o.stripe.later}
          </button>
        </>
      )}
    </Line>
  )
}

/** `counting`: the sentence changes with every file, which nobody wants to hear. */
function Line({ sentence, counting = false, children }: { readonly sentence: string; readonly counting?: boolean; readonly children: ReactNode }) {
  const { o } = useOfflineText()
  return (
    <aside className="offline-line" aria-label={o.stripe.label}>
      <p aria-live={counting ? 'off' : undefined}>{sentence}</p>
      <span className="offline-buttons">{children}</span>
    </aside>
  )
}
