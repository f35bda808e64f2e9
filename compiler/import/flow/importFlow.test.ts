import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { tinyFlow } from '../../fixtures/tinyFlow.ts'
import { testWorkbook } from '../fixtures/workbook.ts'
import { openFile } from '../read/openFile.ts'
import { readYaml } from '../../read/readYaml.ts'
import { flowDefinitionSchema, flowPaperSchema } from '../../schema/flowFile.ts'
import { type FlowImport, importFlow } from './importFlow.ts'

const definition = stringify({ ...tinyFlow([]).definition, area: '03154', nodes: [...tinyFlow([]).definition.nodes.slice(0, 2), { id: 'x', name: { de: 'Duale Ausbildung', en: 'training' } }, ...tinyFlow([]).definition.nodes.slice(3)] })
const run = async (csv: string, differing: Partial<FlowImport> = {}) =>
  importFlow({ document: await openFile('flüsse.csv', new TextEncoder().encode(csv)), flow: 'tiny', folder: { definition }, onConflict: 'refuse', ...differing })
const rows = (result: Awaited<ReturnType<typeof run>>) => (result.ok ? result.files['flows.csv'] : result.findings.map(({ code, place }) => `${code} ${place.line ?? ''}`))

describe('importFlow', () => {
  it('knows nodes by their names in either language, writes rows in fixed order and takes the definition’s area', async () => {
    expect(rows(await run('von;nach;Jahr;Anzahl\nb;y;2023;7\na;duale ausbildung;2023;12\na;insgesamt;2023;40\na;Training;2022;/\n'))).toBe(
      'area;period;from;to;people;flags\n03154;2022;a;x;/;\n03154;2023;a;insgesamt;40;\n03154;2023;a;x;12;\n03154;2023;b;y;7;\n',
    )
  })

  it('names everything that is wrong at once and writes nothing', async () => {
    expect(rows(await run('von;nach;Jahr;Anzahl\nq;x;2023;7\na;;2023;7\na;x;2022/23;7\na;x;2023;viele\na;x;2023;1,5\na;y;2023;-3\n'))).toEqual([
      'unknown-word 2',
      'empty-cell 3',
      'strange-period 4',
      'strange-cell 5',
      'not-people 6',
      'not-people 7',
    ])
  })

  it('says which columns are missing, all of them in one sentence', async () => {
    const result = await run('von;Zahl\na;3\n', { folder: {} })
    expect(result.ok ? '' : result.findings[0]?.sentence.de).toBe('Erwartet wird eine Kopfzeile mit den Spalten nach (to), Jahr (period), Gebiet (area); gefunden wurde „von;Zahl“.')
  })

  it('does not overwrite a figure unasked; asked to, it marks the new one as revised', async () => {
    const folder = { definition, rows: 'area;period;from;to;people;flags\n03154;2022;a;x;5;\n03154;2023;a;x;9;\n' }
    const csv = 'von;nach;Jahr;Anzahl\na;x;2023;12\n'
    expect(rows(await run(csv, { folder }))).toEqual(['conflicting-values '])
    expect(rows(await run(csv, { folder, onConflict: 'replace' }))).toBe('area;period;from;to;people;flags\n03154;2022;a;x;5;\n03154;2023;a;x;12;revised\n')
  })

  it('drafts a definition and a paper that keep to their schemas where there is no folder yet', async () => {
    const result = await run('Gebiet,von,nach,Jahr,Anzahl\n3154,Große Schule,Lehre,2023,12\n', { folder: {} })
    if (!result.ok) throw new Error('refused')
    expect(result.files['flows.csv']).toBe('area;period;from;to;people;flags\n03154;2023;grosse-schule;lehre;12;\n')
    expect(readYaml('d', result.files['definition.yaml'], flowDefinitionSchema).findings).toEqual([])
    expect(readYaml('p', result.files['paper.yaml'], flowPaperSchema).findings).toEqual([])
  })

  it('reads a workbook and names sheet and cell', async () => {
    const bytes = testWorkbook([{ name: 'Ströme', rows: [['von', 'nach', 'Jahr', 'Anzahl'], ['a', 'x', 2023, 12], ['a', 'q', 2023, 3]] }])
    const result = importFlow({ document: await openFile('f.xlsx', bytes), flow: 'tiny', folder: { definition }, onConflict: 'refuse' })
    expect(result.findings.map(({ place }) => [place.sheet, place.line, place.index])).toEqual([['Ströme', 3, 1]])
  })
})
