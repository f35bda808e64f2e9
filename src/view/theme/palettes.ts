/**
 * Colours by class index, from low to high.
 * Sources: ColorBrewer 2.0 (Cynthia Brewer, Apache-2.0), the schemes of one class more with their palest class left out, because on paper
 * it cannot be told from white; diverging schemes whole, their near-white middle replaced by a pale cream (#fbf2cb), which is neither paper
 * nor the grey of the surroundings.
 * viridis: Smith and van der Walt, matplotlib (CC0), sampled from 0.92 down to 0.05. Categories: Okabe and Ito (2008), from light to dark, and a grey.
 * All are safe for red-green blindness; sequential ones fall in lightness from class to class and so survive a black-and-white printer.
 */
export const PALETTE_IDS = ['blue', 'green', 'orange', 'viridis', 'grey'] as const
export type PaletteId = (typeof PALETTE_IDS)[number]
export type PaletteKind = 'sequential' | 'diverging' | 'categorical'

/** Schemes of three to seven classes, one after the other. */
type Schemes = readonly [string, string, string, string, string]

const BLUES: Schemes = [
  'bdd7e7 6baed6 2171b5',
  'bdd7e7 6baed6 3182bd 08519c',
  'c6dbef 9ecae1 6baed6 3182bd 08519c',
  'c6dbef 9ecae1 6baed6 4292c6 2171b5 084594',
  'deebf7 c6dbef 9ecae1 6baed6 4292c6 2171b5 084594',
]
const YELLOW_GREEN_BLUE: Schemes = [
  'a1dab4 41b6c4 225ea8',
  'a1dab4 41b6c4 2c7fb8 253494',
  'c7e9b4 7fcdbb 41b6c4 2c7fb8 253494',
  'c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84',
  'edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84',
]
const YELLOW_ORANGE_BROWN: Schemes = [
  'fed98e fe9929 cc4c02',
  'fed98e fe9929 d95f0e 993404',
  'fee391 fec44f fe9929 d95f0e 993404',
  'fee391 fec44f fe9929 ec7014 cc4c02 8c2d04',
  'fff7bc fee391 fec44f fe9929 ec7014 cc4c02 8c2d04',
]
const VIRIDIS: Schemes = [
  'cae11f 228d8d 471365',
  'cae11f 29af7f 306a8e 471365',
  'cae11f 44bf70 228d8d 39568c 471365',
  'cae11f 5ac864 1fa187 2a778e 3e4a89 471365',
  'cae11f 6ccd5a 29af7f 228d8d 306a8e 424186 471365',
]
const GREYS: Schemes = [
  'cccccc 969696 525252',
  'cccccc 969696 636363 252525',
  'd9d9d9 bdbdbd 969696 636363 252525',
  'd9d9d9 bdbdbd 969696 737373 525252 252525',
  'f0f0f0 d9d9d9 bdbdbd 969696 737373 525252 252525',
]
const PURPLE_ORANGE: Schemes = [
  '998ec3 fbf2cb f1a340',
  '5e3c99 b2abd2 fdb863 e66101',
  '5e3c99 b2abd2 fbf2cb fdb863 e66101',
  '542788 998ec3 d8daeb fee0b6 f1a340 b35806',
  '542788 998ec3 d8daeb fbf2cb fee0b6 f1a340 b35806',
]
const BROWN_GREEN: Schemes = [
  'd8b365 fbf2cb 5ab4ac',
  'a6611a dfc27d 80cdc1 018571',
  'a6611a dfc27d fbf2cb 80cdc1 018571',
  '8c510a d8b365 f6e8c3 c7eae5 5ab4ac 01665e',
  '8c510a d8b365 f6e8c3 fbf2cb c7eae5 5ab4ac 01665e',
]
const BLUE_RED: Schemes = [
  '67a9cf fbf2cb ef8a62',
  '0571b0 92c5de f4a582 ca0020',
  '0571b0 92c5de fbf2cb f4a582 ca0020',
  '2166ac 67a9cf d1e5f0 fddbc7 ef8a62 b2182b',
  '2166ac 67a9cf d1e5f0 fbf2cb fddbc7 ef8a62 b2182b',
]
const PURPLE_GREEN: Schemes = [
  'af8dc3 fbf2cb 7fbf7b',
  '7b3294 c2a5cf a6dba0 008837',
  '7b3294 c2a5cf fbf2cb a6dba0 008837',
  '762a83 af8dc3 e7d4e8 d9f0d3 7fbf7b 1b7837',
  '762a83 af8dc3 e7d4e8 fbf2cb d9f0d3 7fbf7b 1b7837',
]
/**
 * Okabe and Ito; with fewer categories the close pairs are left out first. The last category mostly is the rest ("other", "not named"): it is grey.
 */
const CATEGORIES = [
  'f0e442 56b4e9 d55e00 c8cad4',
  'f0e442 56b4e9 d55e00 0072b2 c8cad4',
  'f0e442 56b4e9 cc79a7 d55e00 0072b2 c8cad4',
  'f0e442 56b4e9 cc79a7 d55e00 0072b2 2a2d47 c8cad4',
  'f0e442 e69f00 56b4e9 cc79a7 d55e00 0072b2 2a2d47 c8cad4',
] as const

const FAMILIES: Readonly<Record<PaletteId, { readonly sequential: Schemes; readonly diverging: Schemes }>> = {
  blue: { sequential: BLUES, diverging: PURPLE_ORANGE },
  green: { sequential: YELLOW_GREEN_BLUE, diverging: BROWN_GREEN },
  orange: { sequential: YELLOW_ORANGE_BROWN, diverging: BLUE_RED },
  viridis: { sequential: VIRIDIS, diverging: PURPLE_GREEN },
  // Grey has no two directions: around a benchmark it borrows the scheme that a printer renders best.
  grey: { sequential: GREYS, diverging: PURPLE_ORANGE },
}

const hexes = (scheme: string): readonly string[] => scheme.split(' ').map((hex) => `#${hex}`)

/**
 * `count` colours as `#rrggbb`, by class index from low to high. One and two classes take the middle, or the outer colours, of the three-class scheme;
 * more categories than colours begin again from the first, which the legend's names keep readable.
 * Grey categories stay grey: who chooses that palette has a black-and-white printer in mind.
 */
export function colours(palette: PaletteId, count: number, kind: PaletteKind): readonly string[] {
  if (count <= 0) return []
  if (kind === 'categorical' && palette !== 'grey') return categoryColours(count)
  const schemes = FAMILIES[palette][kind === 'diverging' ? 'diverging' : 'sequential']
  if (count < 3) {
    const three = hexes(schemes[0])
    return three.filter((_, index) => (count === 1 ? index === 1 : index !== 1))
  }
  return repeatTo(hexes(schemes[Math.min(count, 7) - 3] ?? schemes[4]), count)
}

function categoryColours(count: number): readonly string[] {
  return repeatTo(hexes(CATEGORIES[Math.min(Math.max(count, 4), 8) - 4] ?? CATEGORIES[4]), count)
}

function repeatTo(list: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => list[index % list.length] ?? '#8a8ead')
}

/** Relative luminance of `#rrggbb`, 0 black to 1 white (WCAG 2.2). */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = luminance(a) > luminance(b) ? [a, b] : [b, a]
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05)
}

/** The ink that reads better on a colour: KERN neutral-900 or white. */
export const inkOn = (hex: string): string => (contrast(hex, '#171a2b') >= contrast(hex, '#ffffff') ? '#171a2b' : '#ffffff')
