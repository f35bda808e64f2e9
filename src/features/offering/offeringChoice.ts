import type { OfferMeasure } from '@/contract/offer.ts'
import type { Selection } from '@/model/cube/cube.ts'
import type { MatrixMeasure } from '@/model/offering/matrix.ts'
import { type Offering, periodBefore } from '@/model/offering/offering.ts'

/** What the areas of the map are coloured by. */
export const SHADES = ['pupils', 'offers', 'distance'] as const
export type Shade = (typeof SHADES)[number]

/** What is listed below matrix and map. */
export const LISTS = ['gaps', 'changes', 'scenario'] as const
export type ListKind = (typeof LISTS)[number]

/** What matrix and map show while a scenario plays. */
export const STANDS = ['after', 'before'] as const

/** More columns than this nobody reads: then the sites are summed up by area. */
const MOST_COLUMNS = 100

/** What a reader has chosen of an offering. Nothing points into the void. */
export interface OfferingChoice {
  readonly period: string
  readonly programme: string | undefined
  /** A column: a site or an area. */
  readonly place: string | undefined
  readonly measure: MatrixMeasure
  readonly columns: 'sites' | 'areas'
  readonly shade: Shade
  /** Period with which the offers are compared; nothing where there is no other. */
  readonly since: string | undefined
  readonly list: ListKind
  readonly stand: (typeof STANDS)[number]
  /** Only programmes of this occupational field have a row. */
  readonly field: string | undefined
}

export interface SettledChoice {
  readonly choice: OfferingChoice
  /** Values of the address that the offering does not have. */
  readonly lost: readonly string[]
}

/** Whether the reader may choose between sites and areas as columns. */
export const hasSiteColumns = ({ places, placeIds }: Offering): boolean => places === 'sites' && placeIds.length <= MOST_COLUMNS

/** Which lists an offering can fill: gaps need places with points, changes another period, a scenario single offers with pupils. */
export function listsOf({ places, periods, measures }: Offering): readonly ListKind[] {
  return LISTS.filter((list) => (list === 'gaps' ? true : list === 'changes' ? periods.length > 1 : places === 'sites' && measures.includes('first-year')))
}

/** Which shades an offering can paint: pupils where they are counted, ways where the places are sites. */
export const shadesOf = ({ places, measures }: Offering): readonly Shade[] =>
  SHADES.filter((shade) => (shade === 'pupils' ? measures.includes('pupils') : shade === 'distance' ? places === 'sites' : true))

/** What `filter=year:2024,programme:kfz-mechatronik,place:he-bbs,list:gaps` means for an offering. Each part that does not fit falls back alone and is named. */
export function settleChoice(filter: Selection, offering: Offering, areas: readonly string[], counted: readonly OfferMeasure[]): SettledChoice {
  const lost: string[] = []
  const keep = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    const value = filter[key]
    const kept = known.find((one) => one === value)
    if (value !== undefined && kept === undefined) lost.push(value)
    return kept
  }
  const columns = keep('columns', hasSiteColumns(offering) ? (['sites', 'areas'] as const) : (['areas'] as const)) ?? (hasSiteColumns(offering) ? 'sites' : 'areas')
  const period = keep('year', offering.periods) ?? offering.periods.at(-1) ?? ''
  const lists = listsOf(offering)
  const shades = shadesOf(offering).filter((shade) => shade !== 'pupils' || counted.includes('pupils'))
  const choice: OfferingChoice = {
    period,
    programme: keep('programme', offering.programmes.map(({ id }) => id)),
    place: keep('place', columns === 'sites' ? offering.placeIds : areas),
    measure: keep<MatrixMeasure>('show', [...counted, 'offers']) ?? counted[0] ?? 'offers',
    columns,
    shade: keep('shade', shades) ?? shades[0] ?? 'offers',
    since: keep('since', offering.periods.filter((one) => one < period)) ?? periodBefore(offering, period),
    list: keep('list', lists) ?? lists[0] ?? 'gaps',
    stand: keep('stand', STANDS) ?? 'after',
    field: keep('field', offering.fields.map(({ id }) => id)),
  }
  const strange = Object.keys(filter).filter((key) => !KEYS.includes(key))
  return { choice, lost: [...lost, ...strange.map((key) => filter[key] ?? key)] }
}

const KEYS: readonly string[] = ['year', 'programme', 'place', 'show', 'columns', 'shade', 'since', 'list', 'stand', 'field']

/** The filter of the address for a choice: only what differs from what would be shown anyway. */
export function writeChoice(choice: OfferingChoice, plain: OfferingChoice): Selection {
  const words: Readonly<Record<string, string | undefined>> = {
    year: choice.period === plain.period ? undefined : choice.period,
    programme: choice.programme,
    place: choice.place,
    show: choice.measure === plain.measure ? undefined : choice.measure,
    columns: choice.columns === plain.columns ? undefined : choice.columns,
    shade: choice.shade === plain.shade ? undefined : choice.shade,
    since: choice.since === plain.since ? undefined : choice.since,
    list: choice.list === plain.list ? undefined : choice.list,
    stand: choice.stand === plain.stand ? undefined : choice.stand,
    field: choice.field,
  }
  return Object.fromEntries(Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
