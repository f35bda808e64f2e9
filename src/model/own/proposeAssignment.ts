import { type Assignment, MOST_BREAKDOWNS, type OwnKind, PROTECT_BELOW, type PeriodSource } from './assignment.ts'
import { bodyOf, type ColumnProfile, profileColumns } from './columnProfile.ts'
import { columnNames, findHead } from './findHead.ts'
import type { AreaIndex } from './matchAreas.ts'
import { findDecimalSign } from './ownNumber.ts'
import { proposeMeaning, readPeriod } from './ownPeriod.ts'
import { plainWords } from './plainWords.ts'
import { type Sheet, type SheetRow, textOf } from './sheet.ts'

/** What was found out about a file, for the reader to confirm or correct. */
export interface Recognised {
  readonly columns: readonly string[]
  readonly proposal: Assignment
}

const AREA_WORDS = /gebiet|kreis|gemeinde|kommune|region|\bags\b|\bars\b|schl(ü|ue)ssel|\bkey\b|area|ort|name/i
const PERIOD_WORDS = /jahr|zeit|stichtag|stand|datum|period|year|date/i
const WHOLE_WORDS = /insgesamt|gesamt|nenner|alle\b|summe|total|denominator|\bvon\b/i
const PART_WORDS = /z(ä|ae)hler|darunter|davon|numerator|\bohne\b|\bmit\b/i
const RATE_WORDS = /anteil|quote|prozent|%|\brate\b|je \d|pro kopf|share|percent|index/i
/** Numbers that name something instead of counting it. */
const CODE_WORDS = /(^|[\s_-])(id|code|nr|nummer|schl(ü|ue)ssel|ags|ars|plz|kennziffer|satzart|lon|lat)($|[\s_-])|nummer$/i
const VALUE_WORDS = /^(wert|value|anzahl|zahl|count|number)/i
const THING_WORDS = /schulen|klassen|standorte|gruppen|geb(ä|ae)ude|schools|classes|fl(ä|ae)che|plätze|plaetze/i

/** Reads a sheet's head and columns and proposes an assignment; undefined when no head line is found. */
export function recognise(sheet: Sheet, index: AreaIndex): Recognised | undefined {
  const head = findHead(sheet)
  if (head === undefined) return undefined
  const body = bodyOf(sheet, head)
  const width = Math.max(...[sheet.rows[head], ...body].map((row) => row?.cells.length ?? 0))
  const columns = columnNames(sheet.rows[head], width, plainWords)
  const profiles = profileColumns(sheet, head, columns, index)
  return { columns, proposal: propose(sheet, head, profiles, body) }
}

const best = (profiles: readonly ColumnProfile[], score: (profile: ColumnProfile) => number): ColumnProfile | undefined =>
  profiles.reduce<ColumnProfile | undefined>((found, one) => (score(one) > (found === undefined ? 0 : score(found)) ? one : found), undefined)

function propose(sheet: Sheet, head: number, profiles: readonly ColumnProfile[], body: readonly SheetRow[]): Assignment {
  // A key says more than a name, a head that speaks of areas more than one that does not.
  const area = best(profiles, (one) => Math.max(one.keys * 1.1, one.areaNames) + (AREA_WORDS.test(one.name) ? 0.3 : 0)) ?? profiles[0]
  const rest = profiles.filter((one) => one !== area)
  const timed = best(rest, (one) => (one.periods >= (PERIOD_WORDS.test(one.name) ? 0.5 : 0.9) && one.distinct <= 400 ? one.periods + (PERIOD_WORDS.test(one.name) ? 1 : 0) : 0))
  const inHead = timed === undefined ? rest.filter((one) => readPeriod(one.name) !== undefined && one.numbers >= 0.5) : []
  const figures = rest.filter((one) => one !== timed && one.numbers >= 0.5 && one.filled > 0 && !inHead.includes(one) && !CODE_WORDS.test(one.name) && !(one.keys > 0.8 && AREA_WORDS.test(one.name)))
  const period: PeriodSource = timed !== undefined ? { from: 'column', column: timed.at } : inHead.length > 0 ? { from: 'head', columns: inHead.map(({ at }) => at) } : { from: 'fixed', period: yearAbove(sheet, head) }
  const roles = rolesOf(inHead.length > 0 ? inHead.slice(0, 1) : figures, body)
  const used = [area, timed, ...inHead, ...figures].map((one) => one?.at)
  const words = rest.filter((one) => !used.includes(one.at) && one.numbers < 0.5 && one.distinct >= 2 && one.distinct <= 60 && one.areaNames < 0.5)
  const main = profiles.find(({ at }) => at === (roles.numerator ?? roles.value))
  const cells = [...figures, ...inHead].flatMap(({ at }) => body.slice(0, 2000).map((row) => textOf(row.cells[at])))
  const persons = roles.kind !== 'rate' && !THING_WORDS.test(main?.name ?? '')
  return {
    head,
    area: area?.at ?? 0,
    period,
    breakdowns: breakdownsOf(words.map(({ at }) => at), [area?.at, timed?.at].filter((at) => at !== undefined), body),
    ...roles,
    ...(inHead.length > 0 ? { value: undefined } : {}),
    persons,
    decimal: findDecimalSign(cells, sheet.delimiter),
    meaning: proposeMeaning(timed?.written ?? inHead.flatMap(({ name }) => readPeriod(name) ?? [])),
    name: nameOf(sheet.name, inHead.length > 0 ? undefined : main?.name),
    nameInEnglish: '',
    unit: roles.kind === 'rate' && /anteil|quote|prozent|%|share|percent/i.test(main?.name ?? '') ? '%' : '',
    areas: new Map(),
    protectBelow: persons ? PROTECT_BELOW : undefined,
    leaveOutFaulty: false,
  }
}

interface Roles {
  readonly kind: OwnKind
  readonly value: number | undefined
  readonly numerator: number | undefined
  readonly denominator: number | undefined
}

/** Two counts of which one never exceeds the other, or whose heads say so, are part and whole; else the first column is a count, or a rate where it is no whole number. */
function rolesOf(figures: readonly ColumnProfile[], body: readonly SheetRow[]): Roles {
  const counts = figures.filter((one) => one.whole && !RATE_WORDS.test(one.name))
  const named = figures.find(({ name }) => VALUE_WORDS.test(name))
  if (named !== undefined && !counts.includes(named)) return { kind: 'rate', value: named.at, numerator: undefined, denominator: undefined }
  const whole = counts.find((one) => WHOLE_WORDS.test(one.name) && !PART_WORDS.test(one.name)) ?? (counts.length === 2 ? counts.find((one) => counts.every((other) => other === one || exceeds(one, other, body))) : undefined)
  const part = counts.find((one) => one !== whole && PART_WORDS.test(one.name)) ?? counts.find((one) => one !== whole)
  if (whole !== undefined && part !== undefined) return { kind: 'share', value: undefined, numerator: part.at, denominator: whole.at }
  const candidates = counts.length > 0 ? counts : figures
  const first = candidates.find(({ name }) => VALUE_WORDS.test(name)) ?? candidates[0]
  return { kind: first === undefined || counts.length > 0 ? 'count' : 'rate', value: first?.at, numerator: undefined, denominator: undefined }
}

function exceeds(whole: ColumnProfile, part: ColumnProfile, body: readonly SheetRow[]): boolean {
  const both = body.flatMap(({ cells }) => {
    const [a, b] = [whole, part].map(({ at }) => Number(textOf(cells[at]).replace(/[.\s]/g, '') || Number.NaN))
    return a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b) ? [] : [a >= b]
  })
  return both.length > 0 && both.every(Boolean)
}

/** The columns of words that tell rows of one area and period apart: the one that tells most apart first, until all are, or no other helps. */
function breakdownsOf(words: readonly number[], key: readonly number[], body: readonly SheetRow[]): readonly number[] {
  const apart = (columns: readonly number[]) => new Set(body.map(({ cells }) => columns.map((at) => textOf(cells[at])).join('|'))).size
  const chosen: number[] = []
  for (let known = apart(key); known < body.length && chosen.length < MOST_BREAKDOWNS; ) {
    const [next] = words
      .filter((at) => !chosen.includes(at))
      .map((at) => ({ at, rows: apart([...key, ...chosen, at]) }))
      .toSorted((a, b) => b.rows - a.rows)
    if (next === undefined || next.rows <= known) break
    chosen.push(next.at)
    known = next.rows
  }
  return chosen
}

/** A year that stands in a line above the head or in the name of the file; '' when there is none, or more than one. */
function yearAbove({ rows, name }: Sheet, head: number): string {
  const texts = [...rows.slice(0, head).flatMap(({ cells }) => cells.map(textOf)), name]
  const years = new Set(texts.flatMap((text) => [...text.matchAll(/(?<!\d)(19[5-9]\d|20[0-4]\d)(?!\d)/g)].map(([year]) => year)))
  const [only, another] = years
  return another === undefined ? (only ?? '') : ''
}

const nameOf = (file: string, column: string | undefined): string => {
  const plain = column === undefined || /^(#\d+|wert|anzahl|value|count|zahl)$/i.test(column) ? file.replace(/\.[a-z0-9]{2,5}$/i, '').replaceAll(/[_-]+/g, ' ') : column
  return plainWords(plain)
}
