/** Colours of slides as PowerPoint writes them; those of the page (tokens.css, TREND_INK). */
export const INK = { ink: '171A2B', muted: '404464', axis: '6E7596', grid: 'E0E2EB', paper: 'FFFFFF', head: 'ECEDF2', strong: 'D7E0F4', accent: '1A3CA3', warning: '7A3E00', warningSoft: 'FFF1DC' } as const

export const FONT = 'Arial'

/** Width and height of a slide, and the margin around what stands on it, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 } as const

/** Width of what stands on a slide. */
export const INNER = SLIDE.width - 2 * SLIDE.margin

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** `#1a3ca3` as PowerPoint writes it. */
export const hexOf = (colour: string): string => colour.replace('#', '').toUpperCase()
