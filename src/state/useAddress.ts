import { createParser, type Options, useQueryStates } from 'nuqs'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { type Address, type Key, KEYS } from './address.ts'
import { type OwnChoice, partOwn, useOwnChoice, writeOwnChoice } from './ownChoice.ts'

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const parserOf = <T>({ parse, write }: Key<T>) => createParser<T>({ parse, serialize: write, eq: equal })

const PARSERS = {
  page: parserOf(KEYS.page),
  section: parserOf(KEYS.section),
  query: parserOf(KEYS.query),
  filter: parserOf(KEYS.filter),
  folds: parserOf(KEYS.folds),
  scenario: parserOf(KEYS.scenario),
  region: parserOf(KEYS.region),
  level: parserOf(KEYS.level),
  indicator: parserOf(KEYS.indicator),
  by: parserOf(KEYS.by),
  period: parserOf(KEYS.period),
  areas: parserOf(KEYS.areas),
  benchmark: parserOf(KEYS.benchmark),
  method: parserOf(KEYS.method),
  count: parserOf(KEYS.count),
  scope: parserOf(KEYS.scope),
  palette: parserOf(KEYS.palette),
  panel: parserOf(KEYS.panel),
  lang: parserOf(KEYS.lang),
  theme: parserOf(KEYS.theme),
  deck: parserOf(KEYS.deck),
  slide: parserOf(KEYS.slide),
  embed: parserOf(KEYS.embed),
}

const urlKeys = Object.fromEntries(Object.entries(KEYS).map(([key, { name }]) => [key, name]))

/** The library wants a list of its own. */
const copied = (list: readonly string[] | null) => (list === null ? null : [...list])

/** `push`: a choice one can go back from. `replace`: a step on the way, as a slider makes while it plays. */
export type History = NonNullable<Options['history']>

export interface AddressBar {
  /** What is chosen: the bar, and over it what it must not hold (`ownChoice`). */
  readonly chosen: Address
  /** The bar alone: what a link may say. */
  readonly bar: Address
  /** The one function that writes both, once for each act of the reader. */
  readonly write: (address: Address, history: History) => void
}

/** The address bar as it is. Asked once, at the top: each asking is a subscription to every key. An own choice counts only while there are the own figures it names. */
export function useAddress({ indicators }: Pick<Catalogue, 'indicators'>): AddressBar {
  const [bar, set] = useQueryStates(PARSERS, { urlKeys })
  const choice = useOwnChoice()
  const chosen = useMemo(() => {
    if (choice === '') return bar
    const own: OwnChoice = JSON.parse(choice)
    const gone = own.indicator !== undefined && !indicators.some(({ id }) => id === own.indicator)
    return gone ? bar : { ...bar, ...own }
  }, [bar, choice, indicators])
  // The same function for good: pages that lie ready have it, too, and are not drawn anew when the bar changes.
  const now = useRef(bar)
  useLayoutEffect(() => {
    now.current = bar
  })
  const write = useCallback(
    (next: Address, history: History) => {
      const { visible, own } = partOwn(next, now.current)
      const entered = writeOwnChoice(own, history)
      void set({ ...visible, areas: copied(visible.areas), folds: copied(visible.folds) }, { history: entered ? 'replace' : history })
    },
    [set],
  )
  return { chosen, bar, write }
}
