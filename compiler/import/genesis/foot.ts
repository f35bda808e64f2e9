import type { DocumentRow } from '../read/document.ts'

/** What stands below `__________`. */
export interface GenesisFoot {
  readonly footnotes: readonly string[]
  /** Year of the licence line `© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.` */
  readonly licenceYear: string | undefined
  /** Day of the line `Stand: 13.03.2025 / 16:40:08`, ISO. */
  readonly stand: string | undefined
}

const LAENDER = [
  'Baden-Württemberg', 'Bayern', 'Berlin', 'Brandenburg', 'Bremen', 'Deutschland', 'Hamburg', 'Hessen', 'Mecklenburg-Vorpommern',
  'Niedersachsen', 'Niedersachen', 'Nordrhein-Westfalen', 'Nordrhein-Westalen', 'Rheinland-Pfalz', 'Saarland', 'Sachsen-Anhalt', 'Sachsen',
  'Schleswig-Holstein', 'Thüringen',
]
const KEPT = ['Deutschland', 'Niedersachsen', 'Niedersachen', 'Nordrhein-Westfalen', 'Nordrhein-Westalen', 'Sachsen-Anhalt']

const LAND = new RegExp(`^(?:${LAENDER.join('|')})\\b`)
const SPLIT_WORD = /(\p{L})-\n(?!und\b|oder\b|bzw)(\p{Ll})/gu

/** Joins the lines of a note, words split at the line's end included: `Landes-⏎ergebnis` → `Landesergebnis`. */
const unwrap = (text: string): string => text.replace(SPLIT_WORD, '$1$2').replace(/-\n(?=\p{Lu})/gu, '-').replace(/\s+/g, ' ').trim()

/** Lines that begin a note of their own: a Land's name, or a line after one that ended a sentence with `.` */
function notesOf(block: string): string[] {
  const notes: string[][] = []
  for (const line of block.split('\n')) {
    if (LAND.test(line) && /[:(,]/.test(line) && !endsOpen(notes.at(-1)?.at(-1))) notes.push([line])
    else if (notes.length === 0) notes.push([line])
    else notes.at(-1)?.push(line)
  }
  return notes.map((lines) => unwrap(lines.join('\n'))).filter((note) => note !== '')
}

/** A line that ends in a comma or hyphen, or in a lead-in as `in`, goes on: the Land's name below belongs to its sentence. */
const endsOpen = (line: string | undefined): boolean => line !== undefined && /(?:[,-]|\b(?:in|und|der|für))\s*$/.test(line)

/** Whether a note concerns an area that is kept: it names no Land at all in front, or one of ours. */
function concerns(note: string): boolean {
  if (!LAND.test(note)) return true
  const lead = note.split(':', 1)[0] ?? ''
  return KEPT.some((land) => lead.includes(land))
}

/**
 * Footnotes as they are published, one sentence group each, with the heading they belong to: `zu "gesamte Tabelle": Niedersachsen (2016): …`.
 * Notes that concern other Länder only are left out, since none of their figures are kept.
 */
export function splitFootnotes(text: string): string[] {
  const sections = text.replace(/\r/g, '').split(/^(?=zu ["„])/m)
  return sections.flatMap((section) => {
    const head = /^zu ["„]([^"“]+)["“]{1,2}\)?\s*:?[ \t]*\n?/.exec(section)
    const blocks = section.slice(head?.[0].length ?? 0).split(/\n[ \t]*\n/)
    const about = head === null ? '' : `zu „${unwrap(head[1] ?? '')}“: `
    return blocks
      .flatMap(notesOf)
      .filter(concerns)
      .map((note) => `${about}${note}`)
  })
}

/** Reads the foot of a GENESIS table. An unquoted note may have been cut at its own semicolons: the cells are joined again. */
export function readFoot(rows: readonly DocumentRow[]): GenesisFoot {
  const blocks = rows.map(({ cells }) => cells.join(';').replace(/;+$/, '').trim()).filter((block) => block !== '')
  const licence = blocks.find((block) => block.startsWith('©'))
  const stand = blocks.find((block) => block.startsWith('Stand:'))
  const day = /(\d\d)\.(\d\d)\.(\d{4})/.exec(stand ?? '')
  return {
    footnotes: blocks.filter((block) => block !== licence && block !== stand).flatMap(splitFootnotes),
    licenceYear: /\b(\d{4})\b/.exec(licence ?? '')?.[1],
    stand: day === null ? undefined : `${day[3]}-${day[2]}-${day[1]}`,
  }
}
