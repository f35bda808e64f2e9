import { decodeStatus } from '@/contract/absence.ts'
import type { IndicatorKind } from '@/contract/schema/catalogue.ts'
import type { FrozenCell, FrozenColumn, FrozenFigures, FrozenMap, FrozenRow } from '@/contract/schema/snapshot.ts'
import { LONGEST_LINE } from '@/contract/deck.ts'
import { LONGEST_WORDS, MOST_COLUMNS, MOST_ROWS } from '@/contract/snapshot.ts'
import { plainText } from '../text/plainText.ts'

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (content: unknown): content is Fields => typeof content === 'object' && content !== null && !Array.isArray(content)

/** A text with something in it. */
export function textOf(content: unknown, longest: number): string | undefined {
  const plain = plainText(content, longest)
  return plain?.trim() === '' ? undefined : plain
}

/** All kinds there are; one that is missing here does not compile. */
const KINDS: Readonly<Record<IndicatorKind, true>> = { share: true, count: true, rate: true, index: true, categorical: true }
const ID = /^[a-z0-9][a-z0-9-]*$/

/** The figures of a snapshot's file, and what of them cannot be read: the number of a row, from 1, or the name of a part. */
export function readFigures(content: unknown): { readonly figures: FrozenFigures | undefined; readonly wrong: readonly (number | string)[] } {
  if (!isFields(content)) return { figures: undefined, wrong: ['figures'] }
  const wrong: (number | string)[] = []
  const need = <T>(part: string, value: T | undefined): T | undefined => {
    if (value === undefined) wrong.push(part)
    return value
  }
  const [title, details, sentence] = (['title', 'details', 'sentence'] as const).map((part) => need(part, bothOf(content[part])))
  const paper = need('paper', idOf(content['paper']))
  const source = need('source', plainText(content['source'], LONGEST_WORDS))
  const columns = need('columns', listOf(content['columns'], MOST_COLUMNS, columnOf))
  const map = content['map'] === undefined ? undefined : need('map', mapOf(content['map']))
  const list = Array.isArray(content['rows']) && content['rows'].length <= MOST_ROWS ? (content['rows'] as unknown[]) : need<unknown[]>('rows', undefined)
  const rows = (list ?? []).flatMap((row, at): FrozenRow[] => {
    const read = rowOf(row, columns?.length ?? 0)
    if (read === undefined) wrong.push(at + 1)
    return read === undefined ? [] : [read]
  })
  if (new Set(rows.map(({ key }) => key)).size < rows.length) wrong.push('rows')
  if (title === undefined || details === undefined || sentence === undefined || paper === undefined || source === undefined || columns === undefined || columns.length === 0 || wrong.length > 0) {
    return { figures: undefined, wrong: wrong.length === 0 ? ['columns'] : wrong }
  }
  return { figures: { title, details, sentence, paper, source, demo: content['demo'] === true, columns, rows, ...(map === undefined ? {} : { map }) }, wrong }
}

const idOf = (content: unknown): string | undefined => (typeof content === 'string' && ID.test(content) ? content : undefined)

function bothOf(content: unknown): FrozenFigures['title'] | undefined {
  if (!isFields(content)) return undefined
  const [de, en] = [plainText(content['de'], LONGEST_WORDS), plainText(content['en'], LONGEST_WORDS)]
  return de === undefined || en === undefined ? undefined : { de, en }
}

/** A list of which every entry can be read; undefined for any other. */
function listOf<T>(content: unknown, most: number, read: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(content) || content.length > most) return undefined
  const all = content.map(read).filter((one) => one !== undefined)
  return all.length === content.length ? all : undefined
}

const isKind = (kind: unknown): kind is IndicatorKind => typeof kind === 'string' && Object.hasOwn(KINDS, kind)

function columnOf(content: unknown): FrozenColumn | undefined {
  if (!isFields(content)) return undefined
  const { kind, decimals } = content
  const [id, name, unit] = [idOf(content['id']), bothOf(content['name']), bothOf(content['unit'])]
  const categories = content['categories'] === undefined ? undefined : listOf(content['categories'], 100, categoryOf)
  if (id === undefined || name === undefined || unit === undefined || !isKind(kind) || ![0, 1, 2, 3, 4].includes(Number(decimals))) return undefined
  if (content['categories'] !== undefined && categories === undefined) return undefined
  return { id, name, kind, unit, decimals: Number(decimals), ...(categories === undefined ? {} : { categories }) }
}

function categoryOf(content: unknown): NonNullable<FrozenColumn['categories']>[number] | undefined {
  if (!isFields(content)) return undefined
  const [name, short] = [bothOf(content['name']), bothOf(content['short'])]
  const { code } = content
  return typeof code !== 'number' || !Number.isInteger(code) || name === undefined ? undefined : { code, name, ...(short === undefined ? {} : { short }) }
}

function mapOf(content: unknown): FrozenMap | undefined {
  if (!isFields(content)) return undefined
  const [level, palette, bounds, centre] = [idOf(content['level']), idOf(content['palette']), listOf(content['bounds'], 20, numberOf), numberOf(content['centre'])]
  return level === undefined || palette === undefined || bounds === undefined ? undefined : { level, palette, bounds, ...(centre === undefined ? {} : { centre }) }
}

const numberOf = (content: unknown): number | undefined => (typeof content === 'number' && Number.isFinite(content) ? content : undefined)

function rowOf(content: unknown, columns: number): FrozenRow | undefined {
  if (!isFields(content)) return undefined
  const [key, name, cells] = [textOf(content['key'], LONGEST_LINE), bothOf(content['name']), listOf(content['cells'], MOST_COLUMNS, cellOf)]
  return key === undefined || name === undefined || cells?.length !== columns ? undefined : { key, name, cells }
}

/** A cell that says what it means: a value, or why there is none, never both. */
function cellOf(content: unknown): FrozenCell | undefined {
  if (!isFields(content)) return undefined
  const { status, ...numbers } = content
  const fields = (['value', 'numerator', 'denominator'] as const).flatMap((part) => (numbers[part] === undefined ? [] : [[part, numberOf(numbers[part])] as const]))
  if (fields.some(([, number]) => number === undefined)) return undefined
  if (status !== undefined && typeof status !== 'string') return undefined
  try {
    const { absence } = decodeStatus(status ?? '')
    const told = fields.length > 0 ? fields.some(([part]) => part === 'value') && absence === undefined : absence !== undefined
    return told ? { ...(Object.fromEntries(fields) as FrozenCell), ...(status === undefined ? {} : { status }) } : undefined
  } catch {
    return undefined
  }
}
