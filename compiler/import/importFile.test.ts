import { describe, expect, it } from 'vitest'
import { parseDataCsv } from './dataCsv.ts'
import { openFixture } from './fixtures/openFixture.ts'
import { importFile } from './importFile.ts'
import type { TableFolder } from './importFile.ts'
import { parsePaper } from './merge/mergePaper.ts'

const EARLIER = '21111-02-06-4_1995-2015_latin1.csv'
const LATER = '21111-02-06-4_2023_cp1252.csv'

const run = async (name: string, folder: TableFolder = { data: undefined, paper: undefined }, onConflict: 'keep' | 'replace' = 'keep') => {
  const result = importFile({ document: await openFixture(name), existing: () => folder, onConflict })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result
}

describe('importing two files of one table', () => {
  it('puts their rows side by side and both dates, years and footnotes into the paper', async () => {
    const first = await run(EARLIER)
    const second = await run(LATER, first)
    // The excerpts hold 11 areas × 2 years and 6 areas × 1 year, each for two sexes: 44 and 12 rows.
    expect(first.rows).toBe(44)
    expect(second.rows).toBe(56)
    const paper = parsePaper('paper.yaml', second.paper)
    expect(paper.retrieved).toBe('2006, 2015: 2018-02-24; 2023: 2025-03-13')
    expect(paper.attribution).toBe('© Statistische Ämter des Bundes und der Länder, 2018, 2025, dl-de/by-2-0, verändert')
    expect(paper.footnotes).toContain('zu „gesamte Tabelle“: Sachsen-Anhalt: ab 2017/18 sind die Ergebnisse einem 3er-Rundungsverfahren unterzogen.')
  })

  it('gives the same bytes in either order of figures and when a file is imported again', async () => {
    const there = await run(LATER, await run(EARLIER))
    const back = await run(EARLIER, await run(LATER))
    const again = await run(EARLIER, there)
    expect(back.data).toBe(there.data)
    expect(again.data).toBe(there.data)
    expect(again.paper).toBe(there.paper)
  })

  it('keeps names, notes, acknowledgements and comments that were written by hand', async () => {
    const first = await run(EARLIER)
    const edited = `# von Hand\n${first.paper}`
      .replace('notes: []', 'notes:\n  - de: Eigene Anmerkung # warum\n    en: A note of our own')
      .replace('acknowledged: []', 'acknowledged:\n  - what: jump\n    where: 05334002 2023\n    why: {de: so veröffentlicht, en: as published}')
    const second = await run(LATER, { data: first.data, paper: edited })
    expect(second.paper.startsWith('# von Hand\n')).toBe(true)
    expect(second.paper).toContain('Eigene Anmerkung # warum')
    expect(second.paper).toContain('why: {de: so veröffentlicht, en: as published}')
  })
})

describe('two downloads that disagree', () => {
  const changed = async () => {
    const first = await run(EARLIER)
    return { data: first.data.replace('03154;2015;insgesamt;831;73;', '03154;2015;insgesamt;831;74;'), paper: first.paper }
  }
  const helmstedt = (data: string) => parseDataCsv('data.csv', data, 7).rows.find(({ area, period, labels }) => area === '03154' && period === '2015' && labels[0] === 'insgesamt')

  it('keep the earlier figure and say so', async () => {
    const result = await run(EARLIER, await changed())
    expect(result.findings).toMatchObject([{ code: 'downloads-disagree', severity: 'warning', place: { area: '03154', period: '2015' } }])
    expect(result.findings[0]?.sentence.de).toBe('Zwei Abrufe nennen für 03154, 2015, insgesamt verschiedene Zahlen: ohne_hsa 74 → 73.')
    expect(helmstedt(result.data)?.cells[1]).toEqual({ number: 74 })
  })

  it('take the new figure on demand and flag it', async () => {
    const result = await run(EARLIER, await changed(), 'replace')
    expect(helmstedt(result.data)).toMatchObject({ flags: ['revised'] })
    expect(helmstedt(result.data)?.cells[1]).toEqual({ number: 73 })
  })
})

describe('a paper that does not fit', () => {
  it('stops the import before anything is given out', async () => {
    const first = await run(EARLIER)
    const paper = first.paper.replace('weiblich:', 'frauen:')
    const result = importFile({ document: await openFixture(LATER), existing: () => ({ data: first.data, paper }) })
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'own-file', sentence: { de: 'Das Datenblatt erklärt nicht: geschlecht: weiblich.' } }] })
  })
})
