import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SlideChart } from '@/model/slide/slideContent.ts'
import { mendChart, mendSheet } from './mendChart.ts'

type Files = ReturnType<typeof unzipSync>

/** Files that are compressed already. */
const PACKED = /\.(png|jpe?g)$/
/** Files that are not worth it, in bytes: a package holds a hundred of them, and every one costs what a kilobyte costs. */
const SMALL = 1024
const LEVEL = 3

/** Puts right what the library wrote, and packs it anew, compressed. `charts` in the order in which they were drawn; `language` of the texts as `de-DE`. */
export function mendPackage(written: Uint8Array, charts: readonly SlideChart[], language: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written)
  const change = (name: string, mend: (xml: string) => string) => {
    const file = files[name]
    if (file !== undefined) files[name] = strToU8(mend(strFromU8(file)))
  }
  // The library counts its charts through all files it has written since it was loaded.
  for (const [at, name] of numbered(files, /^ppt\/charts\/chart(\d+)\.xml$/).entries()) {
    const chart = charts[at]
    if (chart === undefined) continue
    change(name, (xml) => mendChart(xml, chart))
    const sheet = sheetOf(files, name)
    const packed = sheet === undefined ? undefined : files[sheet]
    if (sheet !== undefined && packed !== undefined) files[sheet] = mendWorkbook(packed, chart)
  }
  for (const name of numbered(files, /^ppt\/slides\/slide(\d+)\.xml$/)) change(name, (xml) => inLanguage(mendSlide(xml), language))
  for (const name of numbered(files, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/)) change(name, (xml) => inLanguage(xml, language))
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, [file, { level: PACKED.test(name) || file.length < SMALL ? 0 : LEVEL }]])))
}

/** Names that match, by their number. */
function numbered(files: Files, pattern: RegExp): readonly string[] {
  const number = (name: string) => Number(pattern.exec(name)?.[1])
  return Object.keys(files).filter((name) => pattern.test(name)).sort((a, b) => number(a) - number(b))
}

function sheetOf(files: Files, chart: string): string | undefined {
  const relations = files[chart.replace('charts/', 'charts/_rels/').concat('.rels')]
  const target = relations === undefined ? undefined : /Target="\.\.\/(embeddings\/[^"]+)"/.exec(strFromU8(relations))?.[1]
  return target === undefined ? undefined : `ppt/${target}`
}

function mendWorkbook(packed: Uint8Array, chart: SlideChart): Files[string] {
  const files = unzipSync(packed)
  const sheet = files['xl/worksheets/sheet1.xml']
  if (sheet !== undefined) files['xl/worksheets/sheet1.xml'] = strToU8(mendSheet(strFromU8(sheet), chart))
  // Not compressed by itself: the package compresses it as a whole.
  return zipSync(files, { level: 0 })
}

/** Name of the shape that becomes the slide's title. Set as one through the library it would take size and place from its master, and not what was measured. */
export const TITLE = 'Titel'

/** Every shape of a slide has an id of its own (the library gives some to two), a table says that its first row is its head, and the title is one (outline and screen readers go by it). */
function mendSlide(xml: string): string {
  let id = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(id += 1)}"`).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>').replace(/(name="Titel"><\/p:cNvPr><p:cNvSpPr)[^>]*\/><p:nvPr>\s*<\/p:nvPr>/, '$1/><p:nvPr><p:ph type="title"/></p:nvPr>')
}

/** The library takes every text for American English. */
const inLanguage = (xml: string, language: string): string => xml.replaceAll('lang="en-US"', `lang="${language}"`)
