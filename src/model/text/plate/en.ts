import type { de } from './de.ts'

/** What is said in and about pictures to take along, in English. Same shape as `de.ts`. */
export const en: typeof de = {
  heading: 'Picture and sentence',
  classes: 'Classes (number of areas)',
  demo: 'Demo data: invented figures',
  suppressed: 'contains values kept secret',
  flags: {
    estimated: 'contains estimated values',
    reconstructed: 'contains reconstructed values',
    provisional: 'contains provisional values',
    forecast: 'contains forecasts',
  },
  map: 'Map',
  trend: 'Trend',
  trendLines: 'Lines',
  otherAreas: 'other areas',
  choose: 'Picture',
  size: 'Size',
  sizes: { screen: 'Screen (1600 × 900 pixels)', a4: 'A4 landscape (print)' },
  png: 'Picture as PNG',
  pngHint: 'For papers and messages; with title, legend, source and data build in the picture.',
  svg: 'Picture as SVG',
  svgHint: 'Stays sharp at any size and can be edited.',
  copyPicture: 'Copy picture',
  copySentence: 'Copy sentence',
  pictureCopied: 'The picture is on the clipboard.',
  sentenceCopied: 'The sentence is on the clipboard, with source and link.',
  pictureRefused: 'The browser does not allow pictures to be copied. “Picture as PNG” saves the same picture as a file.',
  sentenceRefused: 'The browser does not allow copying. Here is the sentence to be marked:',
  failed: 'The picture was not made: the browser did not accept the drawing. The smaller size or “Picture as SVG” often helps.',
  working: 'The picture is being made …',
}
