import type { Catalogue, Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Selection } from '@/model/cube/cube.ts'
import type { FlowTexts } from '@/model/text/flow/flowTextsOf.ts'

/** A category of a cross-section: figures of an indicator, for a choice of its breakdowns. */
export interface CrossCategory {
  readonly id: string
  readonly name: Text
  readonly indicator: string
  readonly by: Selection
}

/** A distribution at a passage, made of indicators that Erkunden shows too. */
export interface CrossSection {
  readonly id: keyof FlowTexts['cross']['names']
  readonly whole: { readonly indicator: string; readonly by: Selection }
  readonly categories: readonly CrossCategory[]
  /** Indicator of the whole: its periods, its paper, and the breakdowns that can be chosen besides. */
  readonly indicator: Indicator
  readonly periods: readonly string[]
}

const TOTAL = 'insgesamt'

/** An indicator whose breakdown makes the categories; a subset ("darunter") is none of them. */
const BY_BREAKDOWN = [
  { id: 'jahrgang-8', indicator: 'jahrgang-8-anzahl', breakdown: 'schulform', subsets: [] },
  { id: 'berufliche-schulen', indicator: 'berufliche-schueler-anzahl', breakdown: 'schulart', subsets: ['berufsschulen-ohne-vertrag'] },
] as const
/** Indicators that are the categories of another. */
const BY_INDICATOR = {
  id: 'abschluesse',
  whole: 'abgaenge-anzahl',
  parts: [
    ['ohne-hauptschulabschluss-anzahl', { de: 'ohne Hauptschulabschluss', en: 'without a Hauptschule certificate' }],
    ['hauptschulabschluss-anzahl', { de: 'Hauptschulabschluss', en: 'Hauptschule certificate' }],
    ['mittlerer-abschluss-anzahl', { de: 'mittlerer Abschluss', en: 'intermediate certificate' }],
    ['hochschulreife-anzahl', { de: 'allgemeine Hochschulreife', en: 'university entrance qualification' }],
  ],
} as const

/** The cross-sections for which a region has all the figures. */
export function crossSectionsOf({ indicators }: Pick<Catalogue, 'indicators'>, { cubes }: Pick<RegionEntry, 'cubes'>): CrossSection[] {
  const offered = (id: string) => {
    const [indicator, cube] = [indicators.find((one) => one.id === id), cubes.find((one) => one.indicator === id)]
    return indicator === undefined || cube === undefined ? undefined : { indicator, periods: cube.periods }
  }
  const byBreakdown = BY_BREAKDOWN.flatMap(({ id, indicator, breakdown, subsets }): CrossSection[] => {
    const found = offered(indicator)
    const categories = found?.indicator.breakdowns.find((one) => one.id === breakdown)?.categories
    if (found === undefined || categories === undefined) return []
    const left: readonly string[] = [TOTAL, ...subsets]
    const parts = categories.filter((category) => !left.includes(category.id)).map((category) => ({ id: category.id, name: category.name, indicator, by: { [breakdown]: category.id } }))
    return [{ id, whole: { indicator, by: { [breakdown]: TOTAL } }, categories: parts, ...found }]
  })
  const whole = offered(BY_INDICATOR.whole)
  const parts = BY_INDICATOR.parts.flatMap(([indicator, name]) => (offered(indicator) === undefined ? [] : [{ id: indicator, name, indicator, by: {} }]))
  const [grade8, ...rest] = byBreakdown
  const certificates: CrossSection[] = whole === undefined || parts.length < BY_INDICATOR.parts.length ? [] : [{ id: BY_INDICATOR.id, whole: { indicator: BY_INDICATOR.whole, by: {} }, categories: parts, ...whole }]
  return [...(grade8 === undefined ? [] : [grade8]), ...certificates, ...rest]
}

/** Breakdowns of the whole that can be chosen besides: nationality, sex. */
export const otherBreakdowns = ({ indicator, whole }: CrossSection): Indicator['breakdowns'] => indicator.breakdowns.filter(({ id }) => whole.by[id] === undefined)
