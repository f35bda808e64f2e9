import type { FlowNode } from '@/contract/schema/transition.ts'
import { type Flow, type FlowTable, NO_FLOW, type RowPlace } from './flowTable.ts'

const node = (id: string, colour: number, remainder?: FlowNode['remainder']): [string, FlowNode] => [id, { id, name: { de: id, en: id }, colour, ...(remainder === undefined ? {} : { remainder }) }]

export const FROM = ['a', 'b'] as const
export const TO = ['x', 'y', 'z', 'offen', 'geheim'] as const

/** What a row of a test table says: people by destination; `/` is in the secret remainder. */
export type TestRow = Readonly<Partial<Record<(typeof TO)[number], number | '/'>>>

/** A table of two origins and five destinations, by `area/from/period`; a row `secret` has no total. */
export function testTable(rows: Readonly<Record<string, TestRow | 'secret'>>, differing: Partial<FlowTable> = {}): FlowTable {
  const keys = Object.keys(rows).map((key) => key.split('/'))
  const rowAt = (from: string, { area, period }: RowPlace) => rows[`${area}/${from}/${period}`]
  return {
    region: 'r',
    flow: 'tiny',
    name: { de: 'Übergang', en: 'Transition' },
    description: { de: 'wer wohin', en: 'who where' },
    sides: { from: { de: 'von', en: 'from' }, to: { de: 'nach', en: 'to' } },
    people: { de: 'Abgehende', en: 'leavers' },
    sentence: { de: 'Von 100 Abgehenden{from}, die {period} {place} fortgingen, gingen {parts}', en: 'Of 100 leavers{from} {place} {period}, there went {parts}' },
    paper: 'tiny',
    demo: false,
    yearMeaning: 'school-year-end',
    kind: 'stages',
    breakdowns: [],
    nodes: new Map([node('a', 0), node('b', 1), node('x', 2), node('y', 3), node('z', 4), node('offen', 5, 'unknown'), node('geheim', 6, 'suppressed')]),
    areas: [...new Set(keys.map(([area = '']) => area))],
    from: FROM,
    to: TO,
    periods: [...new Set(keys.map(([, , period = '']) => period))].sort(),
    left: (from, place) => {
      const row = rowAt(from, place)
      return row === undefined || row === 'secret' ? undefined : Object.values(row).reduce((sum: number, people) => sum + (people === '/' ? 0 : people), 0)
    },
    between: (from, to, place): Flow => {
      const row = rowAt(from, place)
      const people = row === 'secret' ? '/' : row?.[to as (typeof TO)[number]]
      return people === '/' ? { people: undefined, absence: 'suppressed', flags: [] } : people === undefined ? NO_FLOW : { people, absence: undefined, flags: [] }
    },
    ...differing,
  }
}
