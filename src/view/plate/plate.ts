import type { Shape } from '../map/svg/shape.ts'

/** Width and height in CSS pixels. */
export interface PlateSize {
  readonly width: number
  readonly height: number
}

/** What a colour, pattern, line or sign means. The swatch is drawn around its middle (0, 0). */
export interface PlateKey {
  readonly swatch: PlateSize & { readonly shapes: readonly Shape[] }
  readonly label: string
  /** How many areas, already printed. */
  readonly count?: string | undefined
}

export interface PlateKeys {
  readonly heading?: string | undefined
  readonly keys: readonly PlateKey[]
}

/** The legend: what is coloured or drawn, and its keys in groups ("Klassen", "Ohne Wert"). */
export interface PlateLegend {
  readonly title: string
  readonly groups: readonly PlateKeys[]
}

/** Draws at any size: SVG markup within 0 … width and 0 … height, without an outer element. */
export type PlateDrawing = (size: PlateSize) => string

/**
 * A picture that can leave the house (Bildtafel): the drawing of a view, and all that must stand beside it wherever it is shown.
 * Every text is ready to be read, in the reader's language.
 */
export interface Plate {
  readonly title: string
  /** "weiblich · 2024 · Kreise" */
  readonly details: string
  readonly region: string
  readonly sentence?: string | undefined
  readonly legend?: PlateLegend | undefined
  /** Below the legend: breaks of a trend, what is left out. */
  readonly notes: readonly string[]
  readonly drawing: PlateDrawing
  /** What must be known of the figures drawn ("Demodaten", "enthält rekonstruierte Werte"), and of none that are not. */
  readonly flags: readonly string[]
  /** One line each, "Quellen: …" included. */
  readonly sources: readonly string[]
  /** "Datenstand 29.11.2026 (abc123)" */
  readonly build: string
  /** Absolute address of the view; undefined where none leads to it (own figures). */
  readonly link: string | undefined
}

/** A plate on offer: what the reader chooses, and the name of the file without its ending. */
export interface PlateOffer {
  readonly id: string
  /** "Karte", "Verlauf" */
  readonly name: string
  readonly file: string
  readonly plate: Plate
}
