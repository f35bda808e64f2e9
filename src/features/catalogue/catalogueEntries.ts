import { ABSENCES, type Absence, type Flag, FLAGS } from '@/contract/absence.ts'
import { countedPeriods, isForecast } from '@/model/cube/forecast.ts'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { matchesText } from '@/model/text/foldText.ts'
import type { Locale } from '@/model/text/locale.ts'

/** One indicator as the catalogue of a region lists it. */
export interface CatalogueEntry {
  readonly indicator: Indicator
  readonly topic: string
  /** Counted periods, and those that are forecast. */
  readonly periods: readonly string[]
  readonly ahead: readonly string[]
  /** Names of the levels it has a map for; empty: for the region as a whole only. */
  readonly levels: readonly string[]
  readonly absences: readonly Absence[]
  readonly flags: readonly Flag[]
  readonly attribution: string
}

export const STATES = ['all', 'demo', 'protected', 'marked', 'plain'] as const
/** demo: invented; protected: with values kept secret; marked: estimated, reconstructed, provisional or forecast; plain: none of these. */
export type CatalogueState = (typeof STATES)[number]

/** What narrows the list; an empty text narrows nothing. */
export interface CatalogueFilter {
  readonly query: string
  readonly topic: string
  readonly kind: string
  /** `2023`: only what has figures of that year. */
  readonly year: string
  readonly state: CatalogueState
}

/** What the address says of the list, as a filter; what it says that is none is left out. */
export function filterOf(query: string, filter: Selection): CatalogueFilter {
  const { topic = '', kind = '', year = '', state } = filter
  return { query, topic, kind, year, state: STATES.find((known) => known === state) ?? 'all' }
}

/** A filter as the address says it: only what narrows. */
export function selectionOf({ topic, kind, year, state }: CatalogueFilter): Selection {
  return Object.fromEntries(Object.entries({ topic, kind, year, state: state === 'all' ? '' : state }).filter(([, value]) => value !== ''))
}

export const NO_FILTER: CatalogueFilter = { query: '', topic: '', kind: '', year: '', state: 'all' }

/** All that a region offers, by topic in the catalogue's order. */
export function catalogueEntries(catalogue: Catalogue, region: string, locale: Locale): readonly CatalogueEntry[] {
  const entry = catalogue.regions.find(({ id }) => id === region)
  const levelName = (id: string) => entry?.levels.find((level) => level.id === id)?.name[locale] ?? id
  return catalogue.topics.flatMap(({ id, name }) =>
    catalogue.indicators.flatMap((indicator) => {
      const offer = indicator.topic === id ? entry?.cubes.find((cube) => cube.indicator === indicator.id) : undefined
      if (offer === undefined) return []
      return [
        {
          indicator,
          topic: name[locale],
          periods: countedPeriods(offer),
          ahead: offer.periods.filter((period) => isForecast(offer, period)),
          levels: offer.levels.map(levelName),
          absences: ABSENCES.filter((mark) => offer.marks.includes(mark)),
          flags: FLAGS.filter((mark) => offer.marks.includes(mark)),
          attribution: catalogue.attributions[indicator.paper] ?? '',
        },
      ]
    }),
  )
}

const UNCERTAIN: readonly Flag[] = ['estimated', 'reconstructed', 'provisional', 'forecast']

function isInState({ indicator, absences, flags }: CatalogueEntry, state: CatalogueState): boolean {
  const demo = indicator.demo || flags.includes('demo')
  const secret = absences.includes('suppressed')
  const marked = flags.some((flag) => UNCERTAIN.includes(flag))
  return { all: true, demo, protected: secret, marked, plain: !demo && !secret && !marked }[state]
}

/** The entries that every part of a filter lets through. */
export function filterEntries(entries: readonly CatalogueEntry[], { query, topic, kind, year, state }: CatalogueFilter, locale: Locale): readonly CatalogueEntry[] {
  return entries.filter((entry) => {
    const { indicator, periods } = entry
    return (
      (topic === '' || indicator.topic === topic) &&
      (kind === '' || indicator.kind === kind) &&
      (year === '' || periods.some((period) => period.slice(0, 4) === year)) &&
      isInState(entry, state) &&
      matchesText(query, haystack(entry, locale))
    )
  })
}

function haystack({ indicator, topic, attribution }: CatalogueEntry, locale: Locale): string {
  const categories = indicator.breakdowns.flatMap(({ name, categories: known }) => [name[locale], ...known.map((category) => category.name[locale])])
  return [indicator.name[locale], indicator.description[locale], topic, attribution, indicator.id, ...categories].join(' ')
}

/** Years in which any of the entries has figures, the latest first. */
export function yearsOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ periods }) => periods.map((period) => period.slice(0, 4))))].toSorted().toReversed()
}
