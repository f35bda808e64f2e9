/** A figure that could be closed, or that could be reckoned from others. */
export interface BlockCell {
  /** Where it stands: `area|period|labels|column`; of a figure that stands nowhere, a name of its own. */
  readonly key: string
  readonly value: number
  /** What closing it costs: the binary digits of the figure. Nothing for a figure that stands nowhere. */
  readonly cost: number
  /** printed: stands in the table · reckoned: stands nowhere, but follows where what it is made of is open. */
  readonly kind: 'printed' | 'reckoned'
  /** Whether it must be closed: a count from 1 to k − 1, a denominator below n. */
  readonly primary: boolean
  /** How many persons wide its feasible range must be once it is closed; 0 for a figure that need not be safe itself. */
  readonly range: number
  /** Whether an earlier build shows it as it is: closing it now would hide nothing. */
  readonly shown: boolean
}

/** `sum of terms = what it is`, true of the figures as they stand; with `slack` the sum may grow by so much and fall without limit. */
export interface Relation {
  readonly terms: readonly (readonly [cell: number, coefficient: number])[]
  readonly slack: number | undefined
}

/** Figures bound to each other by sums, and to no other figure: what can be protected by itself. */
export interface Block {
  readonly name: string
  readonly cells: readonly BlockCell[]
  readonly relations: readonly Relation[]
  /** Cells that are closed whenever another is: the percentage beside its count. */
  readonly together: readonly (readonly [cell: number, follower: number])[]
}

/** Binary digits of a count: 1 → 1, 2 → 2, 30 → 5. What is lost when a figure is closed, so that one large total counts for more than a small part. */
export const digitsOf = (count: number): number => Math.max(1, Math.ceil(Math.log2(count + 1)))
