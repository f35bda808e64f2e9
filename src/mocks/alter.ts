import { encodeStatus } from '@/contract/absence.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'

/** What a data file must never be able to do: run a script, break out of a table cell, start a formula, turn the reading direction. */
export const HOSTILE = '<img src=x onerror="window.hacked=1">\u202e=HYPERLINK("//example.invalid")'

/** Keys under which texts for readers stand: full and short names, both languages of a text, labels, sources. */
const SPOKEN = new Set(['name', 'short', 'de', 'en', 'label', 'source', 'title', 'attribution', 'operator', 'municipality'])

/** Appends the hostile text to every text that is shown to a reader, whatever file it stands in. Ids and figures stay. */
export function makeHostile(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(makeHostile)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, typeof value === 'string' && SPOKEN.has(key) ? `${value} ${HOSTILE}` : makeHostile(value)]),
  )
}

/** The same file, as if a later version of the compiler had written it. */
export function makeForeign(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content
  if ('extension' in content && typeof content.extension === 'object') return { ...content, extension: { ...content.extension, contract: '99' } }
  return { ...content, contract: '99' }
}

/** Keeps a figure's every `keep`-th area and suppresses the rest, in all measures, as an office does with small numbers. */
export function suppressMost(file: CubeFile, keep: number): CubeFile {
  const at = file.id.indexOf('area')
  const areas = file.size[at] ?? 1
  const block = file.size.slice(at + 1).reduce((product, size) => product * size, 1)
  const ofMeasure = file.value.length / (file.size[file.id.indexOf('measure')] ?? 1)
  const status: Record<string, string> = { ...file.status }
  const value = file.value.map((figure, offset) => {
    if (Math.floor(offset / block) % areas % keep === 0) return figure
    if (offset < ofMeasure) status[String(offset)] = encodeStatus({ absence: 'suppressed', flags: [] })
    return null
  })
  return { ...file, value, status }
}
