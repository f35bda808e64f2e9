import { CONTRACT_VERSION } from '@/contract/version.ts'
import { type Paper, type Papers, paperSchema } from '@/contract/schema/paper.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { FlowPaper } from '../schema/flowFile.ts'
import type { TablePaper } from '../schema/tableFile.ts'

/** Writes `papers.json`: the papers of all tables, and how each indicator is reckoned. */
export function papersJson(tables: readonly { readonly paper: TablePaper | FlowPaper }[], indicators: readonly IndicatorFile[]): Papers {
  return {
    contract: CONTRACT_VERSION,
    tables: tables.map(({ paper }) => published(paper)),
    indicators: indicators.map(({ id, from, definition, formula, notes }) => ({
      indicator: id,
      table: from[0]?.table ?? '',
      definition,
      formula,
      notes,
    })),
  }
}

const shown = paperSchema.strip()

/** What readers are shown of a paper: all but the instructions to the compiler. */
const published = (paper: TablePaper | FlowPaper): Paper => shown.parse(paper)
