import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import type { FrozenRow } from '@/contract/schema/snapshot.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { countColumn, freezeCell } from '@/model/snapshot/frozenCell.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { crossRows, settleCross } from './crossRows.ts'
import type { CrossSection } from './crossSections.ts'
import type { FrozenTransition } from './frozenFlows.ts'

const both = (say: (locale: 'de' | 'en') => string) => ({ de: say('de'), en: say('en') })

/** The bars on screen as a decision snapshot keeps them: one row for each part of each bar. What is in no known category is the difference to the whole, and not kept. */
export function frozenCross(section: CrossSection, cubes: ReadonlyMap<string, Cube>, areas: readonly Area[], filter: Selection, { attributions }: Pick<Catalogue, 'attributions'>): FrozenTransition {
  const choice = settleCross(filter, section, areas)
  const { over, area, period } = choice
  const { indicator } = section
  const areaName = (id: string, locale: 'de' | 'en') => inLanguage(areas.find((one) => one.id === id)?.name ?? id, locale)
  const barName = (id: string, locale: 'de' | 'en') => (over === 'years' ? formatOf(locale).periodShort(id, indicator.yearMeaning) : areaName(id, locale))
  const fixed = (locale: 'de' | 'en') => (over === 'years' ? areaName(area, locale) : formatOf(locale).period(period, indicator.yearMeaning))
  const names = new Map(section.categories.map(({ id, name }) => [id, name]))
  const rows = crossRows(section, cubes, choice, areas).flatMap(({ id: bar, cells }) =>
    cells.map(({ id, people, absence, flags }): FrozenRow => ({
      key: `${bar} ${id}`,
      name: both((locale) => `${barName(bar, locale)} · ${names.get(id)?.[locale] ?? id}`),
      cells: [freezeCell(people === undefined ? { absence: absence ?? 'unknown', value: undefined, numerator: undefined, denominator: undefined, flags } : { absence: undefined, value: people, numerator: undefined, denominator: undefined, flags })],
    })),
  )
  return {
    lost: [],
    filter: { ...filter, area, ...(over === 'areas' ? { year: period } : {}) },
    figures: {
      title: both((locale) => flowTextsOf(locale).cross.names[section.id]),
      details: both(fixed),
      sentence: { de: '', en: '' },
      paper: indicator.paper,
      source: attributions[indicator.paper] ?? '',
      demo: rows.some(({ cells }) => cells.some(({ status = '' }) => status.includes('demo'))),
      columns: [countColumn('people', indicator.name)],
      rows,
    },
  }
}
