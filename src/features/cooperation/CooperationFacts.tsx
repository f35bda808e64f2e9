import { useId } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import { formatPartialDate } from '@/model/format/formatPartialDate.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Message } from '@/view/ui/Message.tsx'
import { timelineOf } from './timeline.ts'
import './cooperation.css'

/** Partners, agreements, bodies and dates of the region's cooperation: first what happened when, then who and where it is decided. */
export function CooperationFacts({ region }: { readonly region: FileState<Region> }) {
  const headingId = useId()
  const { t, d, locale } = useDataText()
  if (region.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (region.status === 'failed') return <FileFault error={region.error} onRetry={region.retry} />
  const { cooperation, name } = region.data
  const { partners, bodies, agreements, facts } = cooperation
  const moments = timelineOf(cooperation)
  if (moments.length + partners.length + bodies.length + agreements.length + facts.length === 0) {
    return (
      <Message heading={d.cooperation.noneHeading} tone="calm">
        <p>{d.cooperation.none(name[locale])}</p>
      </Message>
    )
  }
  return (
    <div className="cooperation">
      <section aria-labelledby={headingId} className="cooperation-dates">
        <h3 id={headingId}>{d.cooperation.dates}</h3>
        {moments.length === 0 && <p className="data-unknown">{d.unknown}</p>}
        <ol className="timeline">
          {moments.map(({ date, until, kind, what, details }) => (
            <li key={`${date} ${what.de}`} className={`timeline-${kind}`}>
              <p className="timeline-date">
                <time dateTime={date}>{formatPartialDate(date, locale)}</time>
                {until !== undefined && (
                  <>
                    {' – '}
                    <time dateTime={until}>{formatPartialDate(until, locale)}</time>
                  </>
                )}
                <span className="timeline-kind"> · {d.cooperation.kinds[kind]}</span>
              </p>
              <p className="timeline-what">{what[locale]}</p>
              {details.map((detail) => (
                <p key={detail.de}>{detail[locale]}</p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <Named heading={d.cooperation.partners} entries={partners.map(({ name: partner, role }) => [partner[locale], role?.[locale]])} />
      <Named
        heading={d.cooperation.bodies}
        entries={bodies.map(({ name: body, meets, date }) => [
          body[locale],
          [date === undefined ? undefined : d.cooperation.since(formatPartialDate(date, locale)), d.cooperation.meets(meets?.[locale] ?? d.unknown)].filter(Boolean).join(', '),
        ])}
      />
      <Named heading={d.cooperation.facts} entries={facts.map((fact) => [fact[locale], undefined])} />
    </div>
  )
}

interface NamedProps {
  readonly heading: string
  /** A name and what is said about it. */
  readonly entries: readonly (readonly [string, string | undefined])[]
}

function Named({ heading, entries }: NamedProps) {
  const { d } = useDataText()
  return (
    <section className="cooperation-list">
      <h3>{heading}</h3>
      {entries.length === 0 && <p className="data-unknown">{d.unknown}</p>}
      <ul>
        {entries.map(([name, note]) => (
          <li key={name}>
            {name}
            {note !== undefined && <span className="cooperation-note"> – {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
