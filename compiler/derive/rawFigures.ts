import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { type Figure, flagBits, missing, negative, present, sumFigures } from './figure.ts'
import type { ComboPlan, Operand } from './plan.ts'
import type { TableFigures } from './tableFigures.ts'

/** What the tables say of one combination of categories, in one area and period. A column that the definition does not name is `undefined`. */
export interface Raw {
  readonly value: Figure | undefined
  readonly numerator: Figure | undefined
  readonly denominator: Figure | undefined
}

const NOTHING: Raw = { value: undefined, numerator: undefined, denominator: undefined }

const ROUNDED = flagBits(['rounded'])

/** Reads the columns of a plan; where a category is reckoned from others, adds and subtracts. */
export function readCombo(figures: TableFigures, combo: ComboPlan, area: string, period: string): Raw {
  const read = (operand: Operand | undefined): Figure | undefined => {
    if (operand === undefined) return undefined
    const [first] = operand.terms
    if (operand.terms.length === 1 && first?.sign === 1) return figures.figure(area, period, first.labels, operand.column)
    return settled(
      sumFigures(
        operand.terms.map(({ sign, labels }) => {
          const figure = figures.figure(area, period, labels, operand.column)
          return sign === 1 ? figure : negative(figure)
        }),
      ),
    )
  }
  return { value: read(combo.value), numerator: read(combo.numerator), denominator: read(combo.denominator) }
}

/** Rounded parts can exceed their rounded whole; nobody is then left, and never fewer than nobody. */
function settled(figure: Figure): Figure {
  return figure.number !== undefined && figure.number < 0 && (figure.flags & ROUNDED) !== 0 ? present(0, figure.flags) : figure
}

/** Sums over sums. Published shares, scores and codes are never added: `not-applicable` says that no such number exists for the whole. */
export function sumRaws({ kind }: IndicatorFile, stated: readonly Raw[], silences: readonly Figure[]): Raw {
  if (stated.every((raw) => figuresOf(raw).length === 0)) return NOTHING
  const sum = (pick: (raw: Raw) => Figure | undefined): Figure | undefined => {
    const figures = stated.flatMap((raw) => pick(raw) ?? [])
    return figures.length < stated.length ? undefined : sumFigures([...figures, ...silences])
  }
  const counts = { value: undefined, numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator) }
  if (kind === 'count') return { ...counts, value: sum(({ value }) => value) }
  if (kind === 'share' && counts.numerator !== undefined && counts.denominator !== undefined) return counts
  return { value: missing('not-applicable'), numerator: undefined, denominator: undefined }
}

export const figuresOf = ({ value, numerator, denominator }: Raw) => [value, numerator, denominator].filter((figure) => figure !== undefined)
export const isUnknown = (raw: Raw) => figuresOf(raw).length === 0 || figuresOf(raw).some(({ absence }) => absence === 'unknown')
export const isComplete = (raw: Raw) => figuresOf(raw).length > 0 && figuresOf(raw).every(({ number }) => number !== undefined)
