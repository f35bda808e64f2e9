import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { FrozenFigures, FrozenRow } from '@/contract/schema/snapshot.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { writeFlowSentence } from '@/model/flow/flowSentence.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { countColumn, freezeCell } from '@/model/snapshot/frozenCell.ts'
import { areasOf, type FlowPicture, flowPictures, placesShown, wholeOf } from './flowPictures.ts'
import { settleChoice, WHOLE_REGION, writeChoice } from './transitionChoice.ts'

const both = (say: (locale: 'de' | 'en') => string) => ({ de: say('de'), en: say('en') })

export interface FrozenTransition {
  readonly figures: FrozenFigures
  /** The filter with the year named, which newer data would choose otherwise. */
  readonly filter: Selection
  /** Values of the address that the table does not have. */
  readonly lost: readonly string[]
}

/** The flows on screen as a decision snapshot keeps them: one row for each band and each flow of which nobody says how many it is. */
export function frozenFlows(table: FlowTable, region: Region, filter: Selection, { attributions }: Pick<Catalogue, 'attributions'>): FrozenTransition {
  const areas = areasOf(table, region)
  const { choice, lost } = settleChoice(filter, table, areas)
  const pictures = flowPictures(table, placesShown(choice), wholeOf(table, region), choice)
  const areaOf = (id: string) => region.areas.find((one) => one.id === (id === WHOLE_REGION ? region.total : id))
  const [first] = pictures
  const from = choice.node?.side === 'from' ? table.nodes.get(choice.node.id) : undefined
  return {
    lost,
    filter: { ...filter, ...writeChoice(choice, table, areas), year: choice.period },
    figures: {
      title: table.name,
      details: both((locale) => `${inLanguage(areaOf(choice.area)?.name ?? choice.area, locale)} · ${formatOf(locale).period(choice.period, table.yearMeaning)}`),
      sentence: both((locale) => {
        const where = areaOf(choice.area)
        if (first === undefined) return ''
        return writeFlowSentence({ table, set: first.full, from, place: where === undefined ? '' : locative(where, locale, 'inside'), period: choice.period, format: formatOf(locale) })
      }),
      paper: table.paper,
      source: attributions[table.paper] ?? '',
      demo: table.demo,
      columns: [countColumn('people', table.people)],
      rows: pictures.flatMap((picture) => rowsOf(picture, table, pictures.length > 1 ? (locale) => `${inLanguage(areaOf(picture.area)?.short ?? picture.area, locale)} ${formatOf(locale).periodShort(picture.period, table.yearMeaning)}: ` : () => '')),
    },
  }
}

/** Bands, then closed flows: a flow that is known in part is a band, whose secret part lies in the remainder. */
function rowsOf({ area, period, set }: FlowPicture, { demo }: FlowTable, where: (locale: 'de' | 'en') => string): FrozenRow[] {
  const name = (id: string, locale: 'de' | 'en') => set.nodes.get(id)?.name[locale] ?? id
  const row = (from: string, to: string, cell: FrozenRow['cells'][number]): FrozenRow => ({
    key: [area, period, from, to].join(' '),
    name: both((locale) => `${where(locale)}${name(from, locale)} → ${name(to, locale)}`),
    cells: [cell],
  })
  const drawn = new Set(set.bands.map(({ from, to }) => `${from} ${to}`))
  const marks = demo ? (['demo'] as const) : []
  return [
    ...set.bands.map(({ from, to, people, flags }) => row(from, to, freezeCell({ absence: undefined, value: people, numerator: undefined, denominator: undefined, flags: [...new Set([...flags, ...marks])] }))),
    ...set.closed
      .filter(({ from, to }) => !drawn.has(`${from} ${to}`))
      .map(({ from, to, absence }) => row(from, to, freezeCell({ absence, value: undefined, numerator: undefined, denominator: undefined, flags: [...marks] }))),
  ]
}
