import { createParser, type Options, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { type Address, type Key, KEYS } from './address.ts'

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const parserOf = <T>({ parse, write }: Key<T>) => createParser<T>({ parse, serialize: write, eq: equal })

const PARSERS = {
  page: parserOf(KEYS.page),
  section: parserOf(KEYS.section),
  query: parserOf(KEYS.query),
  filter: parserOf(KEYS.filter),
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
}

const urlKeys = Object.fromEntries(Object.entries(KEYS).map(([key, { name }]) => [key, name]))

/** `push`: a choice one can go back from. `replace`: a step on the way, as a slider makes while it plays. */
export type History = NonNullable<Options['history']>

/** The address bar as it is, and the one function that writes it, once for each act of the reader. */
export function useAddress(): readonly [Address, (address: Address, history: History) => void] {
  const [address, set] = useQueryStates(PARSERS, { urlKeys })
  const write = useCallback((next: Address, history: History) => void set({ ...next, areas: next.areas === null ? null : [...next.areas] }, { history }), [set])
  return [address, write]
}
