import type { Paper } from '@/contract/schema/paper.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Format } from '../format/formatOf.ts'
import type { FlowTexts } from '../text/flow/flowTextsOf.ts'
import type { Texts } from '../text/textsOf.ts'
import type { PaperEntry } from './buildPaper.ts'

const list = (term: string, answers: readonly string[], href?: string): PaperEntry[] => (answers.length === 0 ? [] : [{ term, answers, href }])

/** The paper of a flow table, in the order in which a doubting reader asks. Questions without an answer are left out. */
export function buildFlowPaper(paper: Paper, build: Catalogue['build'], t: Texts, f: FlowTexts, format: Format): PaperEntry[] {
  const { locale } = format
  const words = t.paper
  return [
    ...list(f.paper.title, [paper.title[locale]]),
    ...list(words.source, [paper.source]),
    ...list(words.retrieved, [format.date(paper.retrieved)]),
    ...list(words.yearMeaning, [words.yearMeanings[paper.yearMeaning]]),
    ...list(words.gebietsstand, [paper.gebietsstand[locale]]),
    ...list(words.notes, paper.notes.map((note) => note[locale])),
    ...list(f.paper.protection, paper.protection === undefined ? [] : [paper.protection.reason[locale]]),
    ...list(words.licence, [paper.licence.name], paper.licence.url.startsWith('http') ? paper.licence.url : undefined),
    ...list(words.attribution, [paper.attribution]),
    ...list(words.build, [t.app.dataBuild(format.date(build.date), build.hash)]),
  ]
}
