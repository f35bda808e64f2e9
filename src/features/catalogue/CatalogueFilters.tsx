import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import { type CatalogueEntry, type CatalogueFilter, STATES, yearsOf } from './catalogueEntries.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly entries: readonly CatalogueEntry[]
  readonly filter: CatalogueFilter
  readonly onChange: (filter: CatalogueFilter) => void
}

/** Search and choices above the list. Only what the region has can be chosen. */
export function CatalogueFilters({ catalogue, entries, filter, onChange }: Props) {
  const { d, locale } = useDataText()
  const words = d.catalogue
  const any = { id: '', name: words.any }
  const topics = catalogue.topics.filter(({ id }) => entries.some(({ indicator }) => indicator.topic === id)).map(({ id, name }) => ({ id, name: name[locale] }))
  const kinds = [...new Set(entries.map(({ indicator }): Indicator['kind'] => indicator.kind))].map((id) => ({ id, name: words.kinds[id] }))
  const change = (patch: Partial<CatalogueFilter>) => onChange({ ...filter, ...patch })
  return (
    <div role="search" className="catalogue-filters">
      <div className="field catalogue-search">
        <label className="field-label" htmlFor="catalogue-search">
          {words.search}
        </label>
        <input id="catalogue-search" type="search" className="field-select" value={filter.query} placeholder={words.searchHint} onChange={(event) => change({ query: event.target.value })} />
      </div>
      <SelectField label={words.topic} options={[any, ...topics]} chosen={filter.topic} onChoose={(topic) => change({ topic })} />
      <SelectField label={words.kind} options={[any, ...kinds]} chosen={filter.kind} onChoose={(kind) => change({ kind })} />
      <SelectField label={words.year} options={[any, ...yearsOf(entries).map((id) => ({ id, name: id }))]} chosen={filter.year} onChoose={(year) => change({ year })} />
      <SelectField
        label={words.state}
        options={STATES.map((id) => ({ id, name: words.states[id] }))}
        chosen={filter.state}
        onChoose={(id) => change({ state: STATES.find((state) => state === id) ?? 'all' })}
      />
    </div>
  )
}
