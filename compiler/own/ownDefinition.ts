import type { Paper } from '@/contract/schema/paper.ts'
import type { Assignment } from '@/model/own/assignment.ts'
import { OWN_TOPIC } from '@/model/own/ownId.ts'
import { idOf, plainWords } from '@/model/own/plainWords.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { TablePaper } from '../schema/tableFile.ts'
import { isWhole } from './wholeCategory.ts'

const same = (words: string) => ({ de: words, en: words })

/** Name in both languages: in English as in German where the reader gives none. */
const nameOf = ({ name, nameInEnglish }: Assignment) => ({ de: plainWords(name), en: plainWords(nameInEnglish.trim() === '' ? name : nameInEnglish) })

/** What an own table is made of: its columns by id, in order, and the words for them. */
export interface OwnColumns {
  readonly measures: readonly { readonly id: string; readonly name: string }[]
  readonly dimensions: readonly { readonly id: string; readonly name: string; readonly labels: ReadonlyMap<string, string> }[]
}

/** Ids and names of the columns an assignment uses. */
export function ownColumns(columns: readonly string[], { kind, value, numerator, denominator, breakdowns, name }: Assignment, labels: readonly ReadonlyMap<string, string>[]): OwnColumns {
  const taken = new Set<string>(['area', 'period', 'flags'])
  const named = (written: string, fallback: string) => {
    const id = idOf(written, fallback, taken)
    taken.add(id)
    return { id, name: plainWords(written) === '' ? fallback : plainWords(written) }
  }
  const dimensions = breakdowns.map((column, at) => ({ ...named(columns[column] ?? '', 'merkmal'), labels: labels[at] ?? new Map<string, string>() }))
  const measures = kind === 'share' ? [named(columns[numerator ?? -1] ?? '', 'zaehler'), named(columns[denominator ?? -1] ?? '', 'nenner')] : [named(columns[value ?? -1] ?? name, 'wert')]
  return { measures, dimensions }
}

/** The paper of an own table. What nobody has said (licence, boundaries) it says nobody has said. */
export function ownPaper(id: string, file: string, today: string, assignment: Assignment, { measures, dimensions }: OwnColumns): TablePaper {
  const { kind, persons, unit, meaning, protectBelow } = assignment
  const counted = kind === 'rate' ? (unit === '%' ? 'percent' : 'rate') : persons ? 'persons' : 'things'
  const [part, whole] = measures
  return {
    id,
    title: nameOf(assignment),
    source: `Eigene Daten (Datei „${plainWords(file)}“)`,
    retrieved: today,
    licence: { name: 'Eigene Daten, ohne Lizenz zur Weitergabe', url: 'about:blank' },
    attribution: `Eigene Daten (${plainWords(file)})`,
    yearMeaning: meaning,
    gebietsstand: { de: 'Wie in der Datei; aufgelöste Gebiete sind dem heutigen Gebiet zugerechnet.', en: 'As in the file; abolished areas are counted to the area of today.' },
    rounding: [],
    breaks: [],
    notes: [],
    footnotes: [],
    acknowledged: [],
    dimensions: Object.fromEntries(dimensions.map((one) => [one.id, Object.fromEntries([...one.labels].map(([label, words]) => [label, same(words)]))])),
    measures: Object.fromEntries(
      measures.map((measure) => [measure.id, { name: same(measure.name), unit: counted, ...(kind === 'share' && measure === part && whole !== undefined ? { subsetOf: whole.id } : {}) }]),
    ),
    sums: [],
    dimensionSums: [],
    percentages: [],
    addsUpToLand: false,
    jump: 3,
    demo: false,
    linked: [],
    protection: protectionOf(protectBelow),
  }
}

const protectionOf = (below: number | undefined): TablePaper['protection'] =>
  below === undefined
    ? { method: 'none', reason: { de: 'Wie in der Datei; ungeschützt auf Wunsch dessen, der sie gebracht hat, oder weil keine Personen gezählt werden.', en: 'As in the file; unprotected by the wish of whoever brought it, or because no persons are counted.' } }
    : { method: 'suppression', k: below, n: 3, range: 3, reason: { de: `Anzahlen von 1 bis ${below - 1} sind geheim.`, en: `Counts from 1 to ${below - 1} are secret.` } }

/** What the paper says of protection once it is known how far it went. */
export function protectionNotes({ protection }: TablePaper, complete: boolean): TablePaper['notes'] {
  if (protection.method !== 'suppression') return []
  const { k, range } = protection
  const small = {
    de: `Anzahlen von 1 bis ${k - 1} sind geheim gehalten (/), auch als Rest von Zähler und Nenner.`,
    en: `Counts from 1 to ${k - 1} are suppressed (/), also as what numerator and denominator leave.`,
  }
  const further = complete
    ? {
        de: `Weitere Werte sind gesperrt, damit sich aus den übrigen dieser Datei keine davon auf weniger als ${range} Personen genau errechnen lässt.`,
        en: `Further figures are closed so that none of them can be reckoned to within fewer than ${range} persons from the others of this file.`,
      }
    : { de: 'Weitere Werte, aus denen sie sich errechnen ließen, sind nicht gesperrt.', en: 'Further figures from which they could be reckoned are not closed.' }
  return [{ de: `${small.de} ${further.de}`, en: `${small.en} ${further.en}` }]
}

/** The part of a table's paper that the page shows; the policy only where it was carried out. */
export const shownPaper = (paper: TablePaper, complete: boolean): Paper => {
  const { id, title, source, retrieved, licence, attribution, yearMeaning, gebietsstand, rounding, breaks, notes, footnotes, acknowledged, protection } = paper
  return { id, title, source, retrieved, licence, attribution, yearMeaning, gebietsstand, rounding, breaks, notes, footnotes, acknowledged, ...(complete ? { protection } : {}) }
}

/** The definition of an own indicator. `decimals` of a rate are those of its figures; a share has one. */
export function ownIndicator(id: string, file: string, assignment: Assignment, { measures, dimensions }: OwnColumns, decimals: number): IndicatorFile {
  const { kind, unit } = assignment
  const name = nameOf(assignment)
  const [first, second] = measures
  const behind = kind === 'share' ? '%' : kind === 'rate' ? plainWords(unit) : ''
  const category = dimensions.length === 0 ? '' : ' ({category})'
  return {
    id,
    topic: OWN_TOPIC,
    order: 0,
    kind,
    name,
    description: { de: `eigene Zahlen aus „${plainWords(file)}“`, en: `own figures from "${plainWords(file)}"` },
    unit: same(behind),
    ...(kind === 'share' ? { numerator: same(first?.name ?? ''), denominator: same(second?.name ?? '') } : {}),
    sentence: { de: `{Place} lag „${name.de}“${category} {period} bei {value}{counts}.`, en: `{Place}, "${name.en}"${category} was {value}{counts} {period}.` },
    decimals,
    direction: 'neither',
    definition: { de: `Eigene Zahlen aus der Datei „${plainWords(file)}“.`, en: `Own figures from the file "${plainWords(file)}".` },
    formula: kind === 'share' ? same(`${first?.name ?? ''} / ${second?.name ?? ''} × 100`) : first === undefined ? name : same(first.name),
    notes: [],
    factor: kind === 'share' ? 100 : 1,
    from: [{ table: id, ...(kind === 'share' ? { numerator: first?.id ?? '', denominator: second?.id ?? '' } : { value: first?.id ?? '' }), where: {}, denominatorWhere: {} }],
    breakdowns: dimensions.map((one) => ({
      id: one.id,
      name: same(one.name),
      column: one.id,
      categories: wholeFirst([...one.labels]).map(([label, words]) => ({ id: label, name: same(words), label })),
    })),
  }
}

/** The category that stands for all is shown first, as in the official indicators. */
const wholeFirst = (labels: readonly (readonly [string, string])[]) => labels.toSorted(([, a], [, b]) => Number(isWhole(b)) - Number(isWhole(a)))
