import { FONT_FAMILY } from '../map/mapInk.ts'

/** Colours of the frame as plain hex, the values of tokens.css: a picture knows no style sheet. */
export const PLATE_INK = { ink: '#171a2b', muted: '#404464', paper: '#ffffff', rule: '#a6abc4', warning: '#8a4e00', warningSoft: '#fdf0e0' } as const

export const PLATE_FONT = FONT_FAMILY

/** Sizes of letters in a picture of 1280 × 720; a larger or smaller one is the same, enlarged. */
export const LETTERS = { title: 27, details: 16, flag: 15, sentence: 18, legend: 14, note: 12.5, foot: 12 } as const
export const LEADING = 1.32
