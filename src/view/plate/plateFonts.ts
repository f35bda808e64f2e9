/**
 * The page's font as a style sheet with the files inside, for pictures: an SVG in an `<img>` may ask for nothing, and one that is opened elsewhere finds no page around it.
 * Some 65 kB that are loaded when a picture is made.
 */
export async function plateFonts(): Promise<string> {
  const [regular, bold] = await Promise.all([
    import('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?inline'),
    import('@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?inline'),
  ])
  return [face(400, regular.default), face(600, bold.default)].join('')
}

const face = (weight: number, data: string): string => `@font-face{font-family:'Fira Sans';font-weight:${weight};src:url(${data}) format('woff2')}`
