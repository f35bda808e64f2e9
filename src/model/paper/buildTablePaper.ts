import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Paper } from '@/contract/schema/paper.ts'
import type { Format } from '../format/formatOf.ts'
import type { Texts } from '../text/textsOf.ts'
import { answerList, type PaperEntry, tableEntries, tableRemarks } from './buildPaper.ts'

/** The paper of a table that is no indicator's (flows, offers), in the order in which a doubting reader asks. Questions without an answer are left out. */
export function buildTablePaper(paper: Paper, build: Catalogue['build'], t: Texts, format: Format): readonly PaperEntry[] {
  const entries = [
    ...tableEntries(paper, paper, t, format),
    answerList(t.paper.yearMeaning, [t.paper.yearMeanings[paper.yearMeaning]]),
    ...tableRemarks(paper, [], t, format),
    answerList(t.paper.build, [t.app.dataBuild(format.date(build.date), build.hash)]),
  ]
  return entries.filter((entry) => entry !== undefined)
}
