import { ABSENCES, FLAGS } from '@/contract/absence.ts'
import type { Cell } from '../cube/cell.ts'
import type { Format } from '../format/formatOf.ts'
import type { PaperEntry } from '../paper/buildPaper.ts'

/** A question and its answer; further answers to the same question stand below it beside an empty question. */
export type PaperRow = readonly [string, string]

/** The paper as rows of a table. A web address of an answer stands below it. */
export function paperRows(paper: readonly PaperEntry[]): readonly PaperRow[] {
  return paper.flatMap(({ term, answers, href }) => [...answers, ...(href === undefined ? [] : [href])].map((answer, at): PaperRow => [at === 0 ? term : '', answer]))
}

/** The same rows as lines of text, for files that know no sheets. */
export function paperLines(rows: readonly PaperRow[]): readonly string[] {
  return rows.map(([term, answer]) => (term === '' ? answer : `${term}: ${answer}`))
}

/** Signs and flags that occur among cells, each explained: a table without them cannot be read by whoever finds it. */
export function signsOf(cells: readonly Cell[], format: Format): readonly PaperRow[] {
  return [
    ...ABSENCES.filter((reason) => cells.some(({ absence }) => absence === reason)).map((reason): PaperRow => [format.absenceSign(reason), `${format.absence(reason)}: ${format.absenceNote(reason)}`]),
    ...FLAGS.filter((flag) => cells.some(({ flags }) => flags.includes(flag))).map((flag): PaperRow => [format.flag(flag), format.flagNote(flag)]),
  ]
}
