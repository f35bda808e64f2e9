import { CONTRACT_VERSION } from '@/contract/version.ts'
import { type Paper, type Papers, paperSchema } from '@/contract/schema/paper.ts'
import type { Forecast } from '../derive/forecast/forecastTable.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { FlowPaper } from '../schema/flowFile.ts'
import type { OfferingPaper } from '../schema/offeringFile.ts'
import type { TablePaper } from '../schema/tableFile.ts'
import type { Sources } from '../read/sources.ts'

/** Writes `papers.json`: the papers of all tables, of offerings and flow tables that lie beside them and of what is reckoned ahead, and how each indicator is reckoned. */
export function papersJson({ tables, offerings, flows = [] }: Pick<Sources, 'tables' | 'offerings' | 'flows'>, indicators: readonly IndicatorFile[], forecasts: readonly Forecast[] = []): Papers {
  return {
    contract: CONTRACT_VERSION,
    tables: [...[...tables, ...flows, ...forecasts.map(({ table }) => table)].map(({ paper }) => published(paper)), ...offerings.flatMap(({ own }) => (own === undefined ? [] : [publishedOffering(own.paper)]))],
    indicators: indicators.map(({ id, from, definition, formula, notes }) => ({
      indicator: id,
      table: from[0]?.table ?? '',
      definition,
      formula,
      notes,
    })),
    ...(forecasts.length === 0 ? {} : { forecasts: forecasts.map(({ paper }) => paper) }),
  }
}

const shown = paperSchema.strip()

/** What readers are shown of a paper: all but the instructions to the compiler. */
const published = (paper: TablePaper | FlowPaper): Paper => shown.parse(paper)

/** Of offers only small counts are closed: one of them may be anything from 1 to `k` − 1, and no share is published. */
const publishedOffering = ({ protection, ...paper }: OfferingPaper): Paper =>
  shown.parse({ ...paper, protection: protection.method === 'none' ? protection : { ...protection, n: protection.k, range: Math.max(1, protection.k - 2) } })
