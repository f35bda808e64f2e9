import type { SlideFigure } from './flagLines.ts'

/** One row of numbers of a chart. `undefined` is a gap: nothing is drawn there, and nothing is joined across it. */
export interface SlideSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  /** `#rrggbb` */
  readonly colour: string
  /** What is compared with. */
  readonly dashed?: boolean
  /** The same area behind a break: a line of its own, so that nothing is joined, and no entry of its own in the legend. */
  readonly behindBreak?: boolean
}

/** A chart as numbers, for whoever draws it: PowerPoint, or the print view. */
export interface SlideChart {
  readonly kind: 'chart'
  /** line: over time; bars: one series, highest first; shares: stacked bars of 100 %. */
  readonly type: 'line' | 'bars' | 'shares'
  /** Bars lie (areas) or stand (years). A line knows no difference. */
  readonly lying: boolean
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly SlideSeries[]
  /** Of single bars, by category; absent where the series has one colour. */
  readonly barColours?: readonly string[]
  readonly decimals: number
  readonly unit: string
  /** Breaks, what is left out, what has no value: in whole sentences. */
  readonly notes: readonly string[]
}

/** A table as text. Numbers stand at the right. */
export interface SlideTable {
  readonly kind: 'table'
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns of numbers. */
  readonly numbers: readonly number[]
  /** Rows that stand out. */
  readonly strong: readonly number[]
  readonly notes: readonly string[]
}

/** A map or another drawing; what draws it knows what it is. */
export interface SlidePicture<Drawing> {
  readonly kind: 'picture'
  readonly title: string
  /** What a screen reader says of it. */
  readonly description: string
  readonly drawing: Drawing
  /** What has to be known of it, in whole sentences. */
  readonly notes: readonly string[]
}

export type SlidePart<Drawing> = SlideChart | SlideTable | SlidePicture<Drawing>

/** What a page makes of a view: everything but what the deck says and what stands under every slide. */
export interface SlideBody<Drawing> {
  readonly sentence: string
  /** From left to right. */
  readonly parts: readonly SlidePart<Drawing>[]
  /** Papers of the tables behind it. */
  readonly papers: readonly string[]
  /** What is shown without being in a table: where it comes from. */
  readonly sources?: readonly string[]
  /** Every figure on the slide, as far as its flags and absences go. */
  readonly figures: readonly SlideFigure[]
  /** What else must be said of it: a file that failed, something that was left out. */
  readonly remarks: readonly string[]
}

/** A slide, whole: what is said, what is shown, where it comes from. */
export interface SlideContent<Drawing> {
  /** From 1. */
  readonly number: number
  readonly title: string
  /** Agenda item; empty: none. */
  readonly item: string
  readonly sentence: string
  readonly parts: readonly SlidePart<Drawing>[]
  readonly notes: string
  /** Holds invented figures. */
  readonly demo: boolean
  /** Flags and absences in words, and other remarks. */
  readonly flags: readonly string[]
  /** Source, licence, data build. */
  readonly sourceLines: readonly string[]
  /** Absolute address of the view. */
  readonly link: string
  /** Why there is nothing to see, and what helps. */
  readonly fault: string | undefined
}
