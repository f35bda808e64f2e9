import { unzipSync } from 'fflate'
import { unreadable } from '../faults.ts'

/** Bytes that an archive may hold when it is unpacked. What is larger is no table for people, or made to fill the memory. */
const LARGEST = 500_000_000

/** A file out of an archive. */
export interface Unzipped {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Names and unpacked sizes, as the archive states them: nothing is unpacked for it. */
function entriesOf(bytes: Uint8Array): { readonly name: string; readonly originalSize: number }[] {
  const entries: { name: string; originalSize: number }[] = []
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, originalSize })
      return false
    },
  })
  return entries
}

/**
 * The one table in a ZIP archive: GENESIS delivers flat files that way. @returns undefined when the archive is a workbook itself
 * @throws ImportError for an archive too large to unpack, and for one that holds no table or several; Error of the library for a broken one.
 */
export function zippedFile(file: string, bytes: Uint8Array): Unzipped | undefined {
  const entries = entriesOf(bytes)
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (size > LARGEST) throw unreadable({ file }, { de: `Ausgepackt hätte das Archiv ${Math.round(size / 1e6)} MB; mehr als ${LARGEST / 1e6} werden nicht ausgepackt.`, en: `Unpacked the archive would have ${Math.round(size / 1e6)} MB; more than ${LARGEST / 1e6} are not unpacked.` })
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) return undefined
  const tables = entries.filter(({ name }) => /\.(?:csv|json)$/i.test(name)).map(({ name }) => name)
  const [only] = tables
  if (only === undefined || tables.length > 1) {
    const names = entries.map(({ name }) => name).slice(0, 5).join(', ')
    throw unreadable({ file }, { de: `Das Archiv ist keine Excel-Mappe und enthält ${tables.length} Tabellen (${names}); gebraucht wird genau eine.`, en: `The archive is no Excel workbook and holds ${tables.length} tables (${names}); exactly one is needed.` })
  }
  const unzipped = unzipSync(bytes, { filter: ({ name }) => name === only })[only] ?? new Uint8Array()
  // An archive can hold itself: it is opened once.
  if (unzipped[0] === 0x50 && unzipped[1] === 0x4b) throw unreadable({ file }, { de: `„${only}“ ist noch ein Archiv.`, en: `"${only}" is another archive.` })
  return { name: only.split('/').at(-1) ?? only, bytes: unzipped }
}
