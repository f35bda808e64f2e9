import type { Plate } from './plate.ts'

/** The sentence of a plate for minutes or a message: with what must be known of its figures, their source, the data build and the way back, one line each. */
export function plateWords({ title, details, region, sentence, flags, sources, build, link }: Plate): string {
  const head = sentence ?? [title, details, region].filter((part) => part !== '').join(' · ')
  return [head, ...flags, ...sources, build, ...(link === undefined ? [] : [link])].join('\n')
}
