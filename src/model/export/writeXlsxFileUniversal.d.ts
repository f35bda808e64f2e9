/** The writer's file that compresses without workers; it has no types of its own. */
declare module '*/writeXlsxFileUniversal.js' {
  import type { Sheet } from 'write-excel-file/universal'

  /** A workbook of some sheets. Pictures would need a converter as fourth argument; we have none. */
  export function generateXlsxFileSync(sheets: Sheet<never>[]): Promise<Blob>
}
