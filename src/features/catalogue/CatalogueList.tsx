import type { ReactNode } from 'react'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import { CatalogueFilters } from './CatalogueFilters.tsx'
import { catalogueEntries, type CatalogueFilter, filterEntries, filterOf, NO_FILTER, selectionOf } from './catalogueEntries.ts'
import { IndicatorCard } from './IndicatorCard.tsx'
import './catalogue.css'

interface Props {
  readonly catalogue: Catalogue
  /** What one can do with an indicator beside opening it: paper, files. */
  readonly renderActions: (indicator: Indicator) => ReactNode
}

/** All indicators of the region by topic, with search and filters. */
export function CatalogueList({ catalogue, renderActions }: Props) {
  const { view, set } = useView()
  const { d, locale } = useDataText()
  const filter = filterOf(view.query, view.filter)
  // A step on the way, not a place to go back to: typing must not fill the history.
  const setFilter = (next: CatalogueFilter) => set({ query: next.query, filter: selectionOf(next) }, 'replace')
  const entries = catalogueEntries(catalogue, view.region, locale)
  const shown = filterEntries(entries, filter, locale)
  const topics = [...new Set(shown.map(({ topic }) => topic))]
  return (
    <>
      <CatalogueFilters catalogue={catalogue} entries={entries} filter={filter} onChange={setFilter} />
      <p className="catalogue-count" role="status">
        {shown.length === 0 ? d.catalogue.none : d.catalogue.found(shown.length, entries.length)}
      </p>
      {shown.length < entries.length && (
        <button type="button" className="button" onClick={() => setFilter(NO_FILTER)}>
          {d.catalogue.reset}
        </button>
      )}
      {topics.map((topic) => (
        <section key={topic} className="catalogue-topic">
          <h3>{topic}</h3>
          {shown
            .filter((entry) => entry.topic === topic)
            .map((entry) => (
              <IndicatorCard key={entry.indicator.id} entry={entry} actions={renderActions(entry.indicator)} />
            ))}
        </section>
      ))}
    </>
  )
}
