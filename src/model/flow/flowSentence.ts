import type { FlowNode } from '@/contract/schema/transition.ts'
import { allot } from '../allot/allot.ts'
import type { Format } from '../format/formatOf.ts'
import { type FlowSet, peopleOf } from './flowSet.ts'
import type { FlowTable } from './flowTable.ts'

export interface FlowSentenceInput {
  readonly table: Pick<FlowTable, 'sentence' | 'yearMeaning' | 'demo' | 'people' | 'kind' | 'sides'>
  /** Not filtered by destination and not folded: shares are of all who left. */
  readonly set: FlowSet
  /** The one origin spoken of; undefined: all together. */
  readonly from: FlowNode | undefined
  /** "im Landkreis Helmstedt" */
  readonly place: string
  readonly period: string
  readonly format: Format
}

/** More destinations than these nobody hears out. */
const NAMED = 4

const WORDS = {
  de: {
    living: 'mit',
    // People pass into stages, and learn or live in areas.
    other: (n: string, kind: FlowTable['kind']) => `${n} ${kind === 'areas' ? 'anderswo' : 'anderswohin'}`,
    rest: { unknown: (n: string) => `von ${n} ist kein Ziel bekannt`, suppressed: (n: string) => `bei ${n} ist das Ziel geheim gehalten` },
    n: (n: string, people: string) => `(n = ${n} ${people}).`,
    demo: 'Das sind Demodaten.',
    secret: 'Einige Herkünfte sind ganz geheim gehalten und nicht mitgezählt.',
    none: (place: string, period: string, people: string) => `Für ${place ? 'dieses Gebiet' : 'diese Auswahl'} ist ${period} niemand gezählt (${people}), oder alle Zahlen sind geheim gehalten.`,
  },
  en: {
    living: 'with',
    other: (n: string) => `${n} elsewhere`,
    rest: { unknown: (n: string) => `of ${n} no destination is known`, suppressed: (n: string) => `of ${n} the destination is suppressed` },
    n: (n: string, people: string) => `(n = ${n} ${people}).`,
    demo: 'These are demo data.',
    secret: 'Some origins are suppressed as a whole and not counted here.',
    none: (place: string, period: string, people: string) => `${place ? 'In this area' : 'In this selection'} nobody was counted ${period} (${people}), or all figures are suppressed.`,
  },
} as const

/**
 * The sentence for the minutes: "Von 100 Abgehenden mit Hauptschulabschluss, die im Jahr 2023 im Landkreis Helmstedt die Schule verließen, gingen 33 an eine
 * Berufsfachschule, … (n = 67 Abgehende)." The hundred is shared out by largest remainder, so that the parts make a hundred.
 */
export function writeFlowSentence({ table, set, from, place, period, format }: FlowSentenceInput): string {
  const { locale } = format
  const words = WORDS[locale]
  const when = format.periodInSentence(period, table.yearMeaning)
  const origins = set.origins.filter(({ id }) => from === undefined || id === from.id)
  const total = peopleOf({ origins })
  if (total === 0) return words.none(place, when, table.people[locale])
  const sums = new Map<string, number>()
  for (const band of set.bands) if (from === undefined || band.from === from.id) sums.set(band.to, (sums.get(band.to) ?? 0) + band.people)
  const reached = [...sums].flatMap(([id, people]) => {
    const node = set.nodes.get(id)
    return node === undefined || people === 0 ? [] : [{ node, people }]
  })
  const hundred = allot(100, reached.map(({ people }) => people))
  const parts = reached.map(({ node, people }, at) => ({ node, people, n: hundred[at] ?? 0 }))
  const rests = parts.filter(({ node, n }) => node.remainder !== undefined && n > 0)
  const places = parts.filter(({ node }) => node.remainder === undefined).toSorted((a, b) => b.people - a.people)
  const others = places.slice(NAMED).reduce((sum, { n }) => sum + n, 0)
  const named = places.slice(0, NAMED).filter(({ n }) => n > 0).map(({ node, n }) => `${n} ${node.phrase?.[locale] ?? `→ ${node.name[locale]}`}`)
  const list = format.list([...named, ...(others > 0 ? [words.other(String(others), table.kind)] : [])])
  const hidden = rests.map(({ node, n }) => node.phrase?.[locale].replace('{n}', String(n)) ?? words.rest[node.remainder ?? 'unknown'](String(n)))
  const parted = [list, ...hidden].filter((part) => part !== '').join('; ')
  const who = from === undefined ? '' : ` ${table.kind === 'areas' && from.phrase !== undefined ? `${words.living} ${table.sides.from[locale]} ` : ''}${from.phrase?.[locale] ?? `(${from.name[locale]})`}`
  const filled = { period: when, place, from: who, parts: parted } as const
  const text = table.sentence[locale].replaceAll(/\{(period|place|from|parts)\}/g, (_, name: keyof typeof filled) => filled[name])
  return [
    `${text.trim().replace(/\.$/, '')} ${words.n(format.number(total, 0), table.people[locale])}`,
    ...(origins.some(({ secret }) => secret) ? [words.secret] : []),
    ...(table.demo ? [words.demo] : []),
  ].join(' ')
}
