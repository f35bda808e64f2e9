import type { TablePaper } from '../schema/tableFile.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { Table } from '../read/sources.ts'

/** Rows to be added (+1) or subtracted (−1), by their labels joined with `|`, in one column. */
export interface Operand {
  readonly column: number
  readonly terms: readonly { readonly sign: 1 | -1; readonly labels: string }[]
}

/** Where the figures of one combination of categories come from. Without any operand the table knows nothing of it. */
export interface ComboPlan {
  readonly value: Operand | undefined
  readonly numerator: Operand | undefined
  readonly denominator: Operand | undefined
}

/** One `from` of a definition: a table, and a plan for every combination of categories, the last breakdown running fastest. */
export interface EntryPlan {
  readonly table: Table
  readonly combos: readonly ComboPlan[]
}

/** A definition that asks for what is not there. */
export interface PlanFault {
  readonly de: string
  readonly en: string
}

type From = IndicatorFile['from'][number]
type Category = IndicatorFile['breakdowns'][number]['categories'][number]
type Chosen = readonly { readonly column: string | undefined; readonly category: Category; readonly all: readonly Category[] }[]
type Term = { readonly sign: 1 | -1; readonly labels: Readonly<Record<string, string>> }

const NOTHING: ComboPlan = { value: undefined, numerator: undefined, denominator: undefined }

/** Translates a definition into columns and rows of its tables. Faults are returned all at once. */
export function planIndicator(indicator: IndicatorFile, tables: ReadonlyMap<string, Table>): { entries: EntryPlan[]; faults: PlanFault[] } {
  const faults: PlanFault[] = []
  const entries = indicator.from.flatMap((from): EntryPlan[] => {
    const table = tables.get(from.table)
    if (table === undefined) {
      faults.push({ de: `Die Tabelle „${from.table}“ gibt es nicht.`, en: `There is no table "${from.table}".` })
      return []
    }
    const others = indicator.from.flatMap((other) => (other === from ? [] : (tables.get(other.table) ?? [])))
    const combos = combinations(indicator).map((chosen) => (isSilent(table, chosen, others) ? NOTHING : planCombo(from, table, chosen, faults)))
    return [{ table, combos }]
  })
  return { entries, faults }
}

/** Every combination of categories; one empty combination where there is no breakdown. */
function combinations({ breakdowns }: IndicatorFile): Chosen[] {
  return breakdowns.reduce<Chosen[]>(
    (combos, { column, categories }) => combos.flatMap((combo) => categories.map((category) => [...combo, { column, category, all: categories }])),
    [[]],
  )
}

/**
 * Whether a table cannot speak of these categories: it does not know the Merkmal and speaks of everybody (the first category, and no other),
 * or it lacks a label that another table of the indicator has.
 */
function isSilent(table: Table, chosen: Chosen, others: readonly Table[]): boolean {
  return chosen.some(({ column, category, all }) => {
    if (column === undefined) return false
    const known = table.paper.dimensions[column]
    if (known === undefined) return category !== all[0]
    const lacking = wordsOf(category).map((word) => labelFor(word, all)).filter((label) => !(label in known))
    return lacking.length > 0 && lacking.every((label) => others.some(({ paper }) => label in (paper.dimensions[column] ?? {})))
  })
}

/** Labels (or ids) a category is made of. */
const wordsOf = ({ derive, label, id }: Category): string[] =>
  derive === undefined ? [label ?? id] : derive.split(/\s+/).filter((word) => word !== '' && word !== '+' && word !== '-')

const labelFor = (word: string, all: readonly Category[]): string => all.find(({ id }) => id === word)?.label ?? word

function planCombo(from: From, table: Table, chosen: Chosen, faults: PlanFault[]): ComboPlan {
  const known = chosen.filter(({ column }) => column === undefined || table.dimensions.includes(column))
  const named = <K extends 'value' | 'numerator' | 'denominator'>(key: K) => known.map(({ category }) => category[key]).find((name) => name !== undefined) ?? from[key]
  const terms = termsOf(from.where, known, table, faults)
  const below = terms.map((term) => ({ ...term, labels: { ...term.labels, ...from.denominatorWhere } }))
  const operand = (measure: string | undefined, of: readonly Term[]) => (measure === undefined ? undefined : operandOf(measure, of, table, faults))
  // A denominator fixed to one row is that row, not a sum of it: once is enough.
  return { value: operand(named('value'), terms), numerator: operand(named('numerator'), terms), denominator: operand(named('denominator'), once(below)) }
}

/** Takes terms with the same labels together; where signs cancel, one plain row is meant. */
function once(terms: readonly Term[]): readonly Term[] {
  const distinct = new Map(terms.map((term) => [JSON.stringify(term.labels), term]))
  const [only] = distinct.values()
  return distinct.size === 1 && only !== undefined ? [{ ...only, sign: 1 }] : terms
}

function termsOf(where: Readonly<Record<string, string>>, chosen: Chosen, table: Table, faults: PlanFault[]): readonly Term[] {
  return chosen.reduce<readonly Term[]>(
    (terms, { column, category, all }) => {
      if (column === undefined) return terms
      const labels = labelsOf(category, all, table.paper.dimensions[column] ?? {}, faults)
      return terms.flatMap((term) =>
        labels.map(({ sign, label }) => ({ sign: sign === term.sign ? 1 : (-1 as const), labels: { ...term.labels, [column]: label } })),
      )
    },
    [{ sign: 1, labels: where }],
  )
}

/** A category's label, or the labels its rule adds and subtracts: `insgesamt - weiblich`. */
function labelsOf(category: Category, all: readonly Category[], known: TablePaper['dimensions'][string], faults: PlanFault[]): { sign: 1 | -1; label: string }[] {
  if (category.derive === undefined) return [{ sign: 1, label: category.label ?? category.id }]
  const words = category.derive.split(/\s+/).filter((word) => word !== '')
  return words.flatMap((word, at): { sign: 1 | -1; label: string }[] => {
    if (word === '+' || word === '-') return []
    const label = word in known ? word : all.find(({ id }) => id === word)?.label
    if (label === undefined) {
      faults.push({ de: `„${category.derive}“ nennt „${word}“, das es nicht gibt.`, en: `"${category.derive}" names "${word}", which does not exist.` })
      return []
    }
    return [{ sign: words[at - 1] === '-' ? -1 : 1, label }]
  })
}

function operandOf(measure: string, terms: readonly Term[], table: Table, faults: PlanFault[]): Operand {
  const column = table.measures.indexOf(measure)
  if (column < 0) faults.push({ de: `Die Tabelle „${table.id}“ hat keine Spalte „${measure}“.`, en: `The table "${table.id}" has no column "${measure}".` })
  return {
    column,
    terms: terms.map(({ sign, labels }) => ({
      sign,
      labels: table.dimensions.map((dimension) => labelOf(labels[dimension], dimension, table, faults)).join('|'),
    })),
  }
}

function labelOf(label: string | undefined, dimension: string, table: Table, faults: PlanFault[]): string {
  const known = table.paper.dimensions[dimension] ?? {}
  if (label === undefined) {
    faults.push({ de: `Das Merkmal „${dimension}“ der Tabelle „${table.id}“ ist nicht festgelegt.`, en: `The dimension "${dimension}" of table "${table.id}" is not fixed.` })
  } else if (!(label in known)) {
    faults.push({ de: `„${label}“ ist keine Ausprägung von „${dimension}“ in „${table.id}“.`, en: `"${label}" is no label of "${dimension}" in "${table.id}".` })
  }
  return label ?? ''
}
