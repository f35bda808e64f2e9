/**
 * Everything on the map that is not a figure: borders, surroundings, outlines, letters. One list for both canvases.
 * Constants and not CSS variables, because WebGL, an exported SVG and a printer have to draw the same thing without our style sheet.
 */
export const INK = {
  paper: '#ffffff',
  border: '#5b6675',
  neighbour: '#ececee',
  neighbourBorder: '#c9ccd1',
  land: '#8a929c',
  outline: '#10161e',
  casing: '#ffffff',
  label: '#161c24',
  halo: '#ffffff',
} as const

/** Widths in CSS pixels. */
export const WIDTH = { neighbourBorder: 0.75, land: 1.25, selected: 2.5, hovered: 1.75, casing: 3 } as const

/** Width of the line between areas: finer where there are many of them, or the lines would be all one sees. */
export function borderWidth(areas: number): number {
  if (areas > 2000) return 0.25
  return areas > 200 ? 0.5 : 0.75
}

/** How much of an area's colour is left while another class is lit (0 … 1). */
export const FAINT = 0.2

export const FONT_FAMILY = "'Fira Sans', system-ui, sans-serif"
