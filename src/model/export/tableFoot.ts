import type { Format } from '../format/formatOf.ts'
import type { ExportTable } from './exportTable.ts'

export interface TableSource {
  readonly attribution: string
  readonly licence: string | undefined
}

/** What must stand under every table that leaves the house. */
export interface TableFoot {
  readonly title: string
  /** Each table it is made of: the line of the catalogue's `attributions`, and its licence where that is known. */
  readonly sources: readonly TableSource[]
  readonly build: { readonly date: string; readonly hash: string }
  /** Address of the view, so that a table found years later leads back. */
  readonly link: string
}

const WORDS = {
  de: { table: 'Tabelle', source: 'Quelle', licence: 'Lizenz', build: 'Datenstand', link: 'Ansicht' },
  en: { table: 'Table', source: 'Source', licence: 'Licence', build: 'Data build', link: 'View' },
} as const

/** The foot as lines: table, what else must be known of it (that figures are invented), each source with its licence, data build, address. */
export function footLines({ title, sources, build, link }: TableFoot, known: readonly string[], format: Format): string[] {
  const words = WORDS[format.locale]
  return [
    `${words.table}: ${title}`,
    ...known,
    ...sources.flatMap(({ attribution, licence }) => [`${words.source}: ${attribution}`, ...(licence === undefined ? [] : [`${words.licence}: ${licence}`])]),
    `${words.build}: ${format.date(build.date)} (${build.hash})`,
    `${words.link}: ${link}`,
  ]
}

/** A table on screen that can be taken away, whatever page it stands on. */
export interface TakenTable {
  readonly title: string
  /** Ids of the papers of the tables it is made of. */
  readonly papers: readonly string[]
  /** Last part of the file's name. */
  readonly name: string
  /** Made when it is asked for. */
  readonly build: (foot: TableFoot) => ExportTable
}
