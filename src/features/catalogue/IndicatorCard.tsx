import type { ReactNode } from 'react'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import type { CatalogueEntry } from './catalogueEntries.ts'
import '@/view/ui/demoBadge.css'

interface Props {
  readonly entry: CatalogueEntry
  /** What one can do with the indicator beside opening it: paper, files. */
  readonly actions: ReactNode
}

/** One indicator: what it is, for when and where it is known, what its figures carry with them, and the ways on. */
export function IndicatorCard({ entry, actions }: Props) {
  const { d, t, format, locale } = useDataText()
  const { indicator, periods, ahead, levels, absences, flags, attribution } = entry
  const words = d.catalogue
  const name = (period: string | undefined) => (period === undefined ? '' : format.period(period, indicator.yearMeaning))
  const span = (some: readonly string[]) => (some.length > 3 ? words.span(name(some[0]), name(some.at(-1)), some.length) : format.list(some.map(name)))
  const known = ahead.length === 0 ? span(periods) : `${span(periods)}; ${format.flag('forecast')}: ${span(ahead)}`
  const marks = [...absences.map((reason) => `${format.absenceSign(reason)} ${format.absence(reason)}`), ...flags.filter((flag) => flag !== 'demo').map((flag) => format.flag(flag))]
  const facts: readonly (readonly [string, string])[] = [
    [words.kind, words.kinds[indicator.kind]],
    [words.periods, known],
    [words.levels, levels.length === 0 ? t.indicator.regionOnly : format.list(levels)],
    [words.marks, marks.length === 0 ? words.noMarks : marks.join(', ')],
    [words.source, attribution],
  ]
  return (
    <article className="catalogue-card" aria-labelledby={`catalogue-${indicator.id}`}>
      <div className="catalogue-text">
        <h4 id={`catalogue-${indicator.id}`}>
          {indicator.name[locale]}
          {indicator.demo && (
            <span className="demo-badge" title={t.app.demoMeaning}>
              {t.app.demo}
            </span>
          )}
        </h4>
        <p>{indicator.description[locale]}</p>
        <dl className="catalogue-facts">
          {facts.map(([term, answer]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="catalogue-actions">
        <ViewLink to={{ page: 'explore', indicator: indicator.id }} className="button" label={`${words.open}: ${indicator.name[locale]}`}>
          {words.open}
        </ViewLink>
        {actions}
      </div>
    </article>
  )
}
