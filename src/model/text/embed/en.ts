import type { de } from './de.ts'

/** What is said of embedding, in English. Same shape as `de.ts`. */
export const en: typeof de = {
  heading: 'Embed the view in another page',
  intro: 'This line of HTML shows the view without head and choices, with source, data build and the way to the whole view.',
  size: 'Size',
  sizes: { small: 'small (400 × 300)', medium: 'medium (800 × 600)', large: 'large (1200 × 800)' },
  snippet: 'Line to insert',
  copy: 'Copy line',
  copied: 'Copied',
  failed: 'The browser does not allow copying. The line is selected; copy it with Ctrl+C.',
  allow: 'The web server that holds Schulwege must let the other page in, with the header “Content-Security-Policy: frame-ancestors …” (see README). Otherwise the frame stays empty.',
  official: 'Own data are in no link. The official view is embedded.',
  tooLong: 'The address of this view is too long to be embedded. With fewer selected areas, or without a scenario, it becomes shorter.',
}
