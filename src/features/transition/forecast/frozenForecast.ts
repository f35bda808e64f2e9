import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { type ForecastIndicator, forecastRows, seriesBreakdowns } from '@/model/flow/forecastSeries.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { countColumn, freezeCell } from '@/model/snapshot/frozenCell.ts'
import { categoryNames } from '@/model/sentence/fillTemplate.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import type { FrozenTransition } from '../frozenFlows.ts'
import { settleForecast } from './forecastChoice.ts'

const both = (say: (locale: 'de' | 'en') => string) => ({ de: say('de'), en: say('en') })

/** The series on screen as a decision snapshot keeps it: one row for each year, the middle with its bounds; a year that was counted has no bounds. */
export function frozenForecast(
  indicators: readonly [ForecastIndicator, ...ForecastIndicator[]],
  cubes: ReadonlyMap<string, Cube>,
  areas: readonly Area[],
  filter: Selection,
  { attributions }: Pick<Catalogue, 'attributions'>,
): FrozenTransition | undefined {
  const known = new Set([...cubes.values()].flatMap((cube) => cube.areas))
  const { choice, lost } = settleForecast(filter, indicators, areas.map(({ id }) => id).filter((id) => known.has(id)))
  const { indicator, area, by } = choice
  const cube = cubes.get(indicator.id)
  if (cube === undefined) return undefined
  const rows = forecastRows(cube, indicator, area, by)
  return {
    lost,
    filter: { series: indicator.id, area, ...by },
    figures: {
      title: indicator.name,
      details: both((locale) => [categoryNames(seriesBreakdowns(indicator), by, formatOf(locale), true), inLanguage(areas.find(({ id }) => id === area)?.name ?? area, locale)].filter((part) => part !== '').join(' · ')),
      sentence: both((locale) => flowTextsOf(locale).forecast.noProphecy),
      paper: indicator.paper,
      source: attributions[indicator.paper] ?? '',
      demo: indicator.demo,
      columns: [countColumn('people', indicator.name), countColumn('low', both((locale) => flowTextsOf(locale).forecast.low)), countColumn('high', both((locale) => flowTextsOf(locale).forecast.high))],
      rows: rows.map(({ period, ahead, cell, low, high }) => ({
        key: period,
        name: both((locale) => `${formatOf(locale).periodShort(period, indicator.yearMeaning)}${ahead ? ` (${formatOf(locale).flag('forecast')})` : ''}`),
        cells: [cell, low, high].map(freezeCell),
      })),
    },
  }
}
