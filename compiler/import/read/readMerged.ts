import { strFromU8, unzipSync } from 'fflate'
import type { MergedCells } from './document.ts'

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const MERGED = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g

function mergedOf(xml: string): MergedCells[] {
  return [...xml.matchAll(MERGED)].map(([, left = '', top, right = '', bottom]) => ({ left: columnNumber(left), top: Number(top) - 1, right: columnNumber(right), bottom: Number(bottom) - 1 }))
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Paths of the sheets in the order of the workbook: it names them by a relation, and the relations name the files. */
function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map([...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]))
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
}

/** The merged blocks of every sheet of a workbook, in its order: what the reader of cells does not tell. @throws Error of the library for a broken archive. */
export function readMerged(bytes: Uint8Array): MergedCells[][] {
  const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/
  const files = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })
  const content = (path: string): string => (files[path] === undefined ? '' : strFromU8(files[path]))
  return sheetPaths(content('xl/workbook.xml'), content('xl/_rels/workbook.xml.rels')).map((path) => mergedOf(content(path)))
}
