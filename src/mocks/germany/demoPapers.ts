import type { Papers } from '@/contract/schema/paper.ts'
import { DEMO } from './demoRegion.ts'

const INVENTED = { de: 'Demodaten: erfunden, nicht zitieren.', en: 'Demo data: invented, do not quote.' }

/** The papers with one more that says what the demo figures are. */
export function demoPapers(papers: Papers): Papers {
  return {
    ...papers,
    tables: [
      {
        id: DEMO.paper,
        title: { de: 'Demodaten', en: 'Demo data' },
        source: 'Demodaten, erfunden',
        retrieved: '2026-11-23',
        licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
        attribution: 'Demodaten, erfunden',
        yearMeaning: 'calendar-year',
        gebietsstand: { de: 'Gemeinden 2016', en: 'Municipalities of 2016' },
        rounding: [],
        breaks: [],
        notes: [INVENTED],
        footnotes: [],
        acknowledged: [],
      },
      ...papers.tables,
    ],
    indicators: [{ indicator: DEMO.indicator, table: DEMO.paper, definition: INVENTED, formula: { de: 'Zufall', en: 'chance' }, notes: [] }, ...papers.indicators],
  }
}
