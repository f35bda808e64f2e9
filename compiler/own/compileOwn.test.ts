import { describe, expect, test } from 'vitest'
import { decodeCube } from '@/query/decodeCube.ts'
import type { Assignment } from '@/model/own/assignment.ts'
import { knownAreas } from '@/model/own/knownAreas.ts'
import type { OwnResult } from '@/model/own/ownFigures.ts'
import { AreaIndex, matchAreas } from '@/model/own/matchAreas.ts'
import { recognise } from '@/model/own/proposeAssignment.ts'
import type { OwnCell, Sheet } from '@/model/own/sheet.ts'
import { REGIONS } from '@/model/own/testRegions.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { indicatorSchema } from '@/contract/schema/catalogue.ts'
import { paperSchema } from '@/contract/schema/paper.ts'
import { check } from '../check/check.ts'
import { tinySources } from '../fixtures/tinySources.ts'
import { readTable } from '../read/readTable.ts'
import { readYaml } from '../read/readYaml.ts'
import { tablePaperSchema } from '../schema/tableFile.ts'
import type { Solver } from '../protect/solver.ts'
import { highsSolver } from '../solve/highs.ts'
import { compileOwn } from './compileOwn.ts'
import { ownWorld } from './ownTree.ts'

/** A file as proposed, with what the reader changes. */
function compiled(lines: readonly (readonly OwnCell[])[], changes: Partial<Assignment> = {}, regions = REGIONS, loadSolver: () => Promise<Solver | undefined> = () => Promise.resolve(highsSolver)): Promise<OwnResult> {
  const index = new AreaIndex(knownAreas(regions))
  const sheet: Sheet = { name: 'daten.csv', kind: 'text', encoding: 'utf-8', delimiter: ';', rows: lines.map((cells, at) => ({ line: at + 1, cells })) }
  const found = recognise(sheet, index)
  if (found === undefined) throw new Error('no head')
  const assignment = { ...found.proposal, ...changes }
  const matches = matchAreas(sheet.rows.slice(assignment.head + 1).map(({ cells }) => cells[assignment.area] ?? ''), index)
  return compileOwn({ id: 'own-1', sheet, columns: found.columns, assignment, matches, index, regions, today: '2026-11-24', protection: { loadSolver } })
}

/** The figure that is drawn: value, or reason of absence. */
function figure({ figures }: OwnResult, region: string, area: string, period: string, by = {}) {
  const own = figures?.cubes.find((one) => one.region === region)
  if (own === undefined) return 'no cube'
  const cell = decodeCube(own.file, 'own').cell(area, period, by)
  return cell.absence ?? cell.value
}

const codes = ({ findings }: OwnResult) => findings.map(({ severity, code, place }) => [severity, code, place.line])

const LEAVERS: OwnCell[][] = [
  ['Kreis', 'Jahr', 'Abgehende insgesamt', 'ohne Abschluss'],
  ['Stadt Braunschweig', '2023', '1.000', '100'],
  ['LK Helmstedt', '2023', '200', '12'],
  ['Wolfenbüttel', '2023', '300', '24'],
  ['Göttingen', '2023', '500', '14'],
]

describe('own figures become an indicator like the official ones', () => {
  test('a share is reckoned from counts, and the region’s is sums over sums: 150 of 2000', async () => {
    const result = await compiled(LEAVERS)
    expect(codes(result)).toEqual([])
    expect(figure(result, 'kreise', '03154', '2023')).toBe(6)
    expect(figure(result, 'kreise', 'vier-kreise', '2023')).toBe(7.5)
    expect(result.figures?.cubes.map(({ region, levels }) => [region, levels])).toEqual([
      ['kreise', ['kreise']],
      ['helmstedt', []],
    ])
  })

  test('indicator, paper and cubes keep to the contract', async () => {
    const { figures } = await compiled(LEAVERS)
    expect(indicatorSchema.parse(figures?.indicator)).toMatchObject({ id: 'own-1', kind: 'share', numerator: { de: 'ohne Abschluss' }, denominator: { de: 'Abgehende insgesamt' } })
    paperSchema.parse(figures?.paper)
    for (const { file } of figures?.cubes ?? []) cubeSchema.parse(file)
  })

  test('figures of merged areas are added up to the area of today: 40 and 2 of 300 and 120 are 42 of 420', async () => {
    const result = await compiled([...LEAVERS, ['03152', '2012', '300', '40'], ['03156', '2012', '120', '2']], { protectBelow: undefined })
    expect(figure(result, 'kreise', '03159', '2012')).toBe(10)
    expect(codes(result)).toEqual([
      ['note', 'merged-area', undefined],
      ['note', 'merged-area', undefined],
    ])
  })

  test('years in the head are periods, and a Samtgemeinde is the sum of its Gemeinden', async () => {
    const result = await compiled([['Gemeinde', '2022', '2023'], ['Grasleben', '10', '20'], ['Mariental', '5', '7'], ['Helmstedt', '90', '91']])
    expect(figure(result, 'helmstedt', '03154015', '2022')).toBe(5)
    expect(figure(result, 'helmstedt', '031545401', '2023')).toBe(27)
  })

  test('a breakdown has its categories, the whole first', async () => {
    const result = await compiled([['Kreis', 'Jahr', 'Geschlecht', 'Kinder'], ['03154', '2023', 'weiblich', '70'], ['03154', '2023', 'Insgesamt', '130'], ['03158', '2023', 'weiblich', '7'], ['03158', '2023', 'Insgesamt', '13']])
    expect(result.figures?.indicator.breakdowns[0]?.categories.map(({ id }) => id)).toEqual(['insgesamt', 'weiblich'])
    expect(figure(result, 'kreise', '03154', '2023', { geschlecht: 'weiblich' })).toBe(70)
    expect(figure(result, 'kreise', '03154', '2023')).toBe(130)
  })

  test('has an English name where the reader gives one, and else the German', async () => {
    expect((await compiled(LEAVERS)).figures?.indicator.name).toEqual({ de: 'ohne Abschluss', en: 'ohne Abschluss' })
    const named = (await compiled(LEAVERS, { nameInEnglish: ' without certificate ' })).figures
    expect(named?.indicator.name).toEqual({ de: 'ohne Abschluss', en: 'without certificate' })
    expect(named?.indicator.sentence.en).toContain('"without certificate"')
    expect(named?.source.paper).toContain('en: without certificate')
  })

  test('a rate stands as it is and is never added up', async () => {
    const result = await compiled([['Kreis', 'Jahr', 'Quote in %'], ['03101', '2023', '7,25'], ['03154', '2023', '8'], ['03158', '2023', '9'], ['03159', '2023', '9']])
    expect(figure(result, 'kreise', '03101', '2023')).toBe(7.25)
    expect(figure(result, 'kreise', 'vier-kreise', '2023')).toBe('not-applicable')
  })

  test('2023/24 is 2023 by the start of the school year and 2024 by its end', async () => {
    const rows: OwnCell[][] = [['Kreis', 'Schuljahr', 'Kinder'], ['03154', '2023/24', '70'], ['03158', '2023/24', '7']]
    expect(figure(await compiled(rows), 'kreise', '03154', '2023')).toBe(70)
    expect(figure(await compiled(rows, { meaning: 'school-year-end' }), 'kreise', '03154', '2024')).toBe(70)
  })
})

describe('small counts of persons', () => {
  const SMALL: OwnCell[][] = [['Kreis', 'Jahr', 'Kinder'], ['03101', '2023', '2'], ['03154', '2023', '3'], ['03158', '2023', '0'], ['03159', '2023', '1']]

  test('are kept secret by default, and so are sums of them; 0 and 3 are shown', async () => {
    const result = await compiled(SMALL)
    expect(['03101', '03154', '03158', '03159', 'vier-kreise'].map((area) => figure(result, 'kreise', area, '2023'))).toEqual(['suppressed', 3, 0, 'suppressed', 'suppressed'])
    expect(result.hidden).toBe(2)
  })

  test('never reach what is drawn, kept or given out', async () => {
    const secret: OwnCell[][] = [['Kreis', 'Jahr', 'Abgehende insgesamt', 'ohne Abschluss'], ['03101', '2023', '977', '2'], ['03154', '2023', '200', '12']]
    const { figures } = await compiled(secret)
    const cube = figures?.cubes[0]?.file
    expect(cube?.value).not.toContain(2)
    expect(cube?.value).not.toContain(Number(((2 / 977) * 100).toFixed(1)))
    expect(figures?.source.data).toContain('03101;2023;/;977;')
  })

  test('a part that leaves one or two of its whole is secret, too: 198 of 200 say the other 2', async () => {
    const rows: OwnCell[][] = [['Kreis', 'Jahr', 'Abgehende insgesamt', 'mit Abschluss'], ['03101', '2023', '200', '198'], ['03154', '2023', '200', '197'], ['03158', '2023', '200', '200']]
    const result = await compiled(rows)
    expect(['03101', '03154', '03158'].map((area) => figure(result, 'kreise', area, '2023'))).toEqual(['suppressed', 98.5, 100])
    expect(result.figures?.source.data).toContain('03101;2023;/;200;')
  })

  const WITH_TOTAL: OwnCell[][] = [...SMALL.slice(0, 4), ['03159', '2023', '9'], ['Vier Kreise', '2023', '14']]

  test('take a further figure with them where the file has their sum: of 2 + 3 + 0 + 9 = 14 the 3 costs least that hides the 2 in three persons', async () => {
    const result = await compiled(WITH_TOTAL)
    expect(['03101', '03154', '03158', '03159', 'vier-kreise'].map((area) => figure(result, 'kreise', area, '2023'))).toEqual(['suppressed', 'suppressed', 0, 9, 14])
    expect([result.hidden, result.further]).toEqual([2, 1])
    expect(result.figures?.source.data).toContain('03154;2023;/')
  })

  test('take a further figure with them where a category is the sum of the others: of 20 = 2 + 18 the whole row, for 20 − 18 is 2', async () => {
    const rows: OwnCell[][] = [['Kreis', 'Jahr', 'Geschlecht', 'Kinder'], ['03154', '2023', 'weiblich', '2'], ['03154', '2023', 'männlich', '18'], ['03154', '2023', 'Insgesamt', '20'], ['03158', '2023', 'weiblich', '7'], ['03158', '2023', 'männlich', '6'], ['03158', '2023', 'Insgesamt', '13']]
    const result = await compiled(rows)
    expect([result.hidden, result.further]).toEqual([2, 1])
    expect(figure(result, 'kreise', '03154', '2023', { geschlecht: 'weiblich' })).toBe('suppressed')
    expect(figure(result, 'kreise', '03158', '2023', { geschlecht: 'weiblich' })).toBe(7)
  })

  test('find out by themselves that a category is the sum of the others, whatever it is called: 25 = 2 + 18 + 5', async () => {
    const row = (sex: string, count: string): OwnCell[] => ['03154', '2023', sex, count]
    const result = await compiled([['Kreis', 'Jahr', 'Geschlecht', 'Kinder'], row('weiblich', '2'), row('männlich', '18'), row('divers', '5'), row('zusammen', '25')])
    expect([result.hidden, result.further]).toEqual([2, 1])
    expect(result.figures?.source.data.match(/;\/;/g) ?? result.findings).toHaveLength(2)
  })

  test('leave a sum alone that the file itself misses: it proves nothing', async () => {
    const result = await compiled([...WITH_TOTAL.slice(0, 5), ['Vier Kreise', '2023', '15']], { leaveOutFaulty: true })
    expect(result.further).toBe(0)
  })

  test('are closed alone where no solver is to be had, and the reader and the paper are told', async () => {
    const result = await compiled(WITH_TOTAL, {}, REGIONS, () => Promise.resolve(undefined))
    expect([result.hidden, result.further]).toEqual([1, 0])
    expect(codes(result)).toEqual([['warning', 'only-small-closed', undefined]])
    expect(result.figures?.paper.protection).toBeUndefined()
    expect(result.figures?.paper.notes[0]?.de).toMatch(/von 1 bis 2 sind geheim gehalten .* errechnen ließen, sind nicht gesperrt/)
  })

  test('come with the policy in both papers where it was carried out', async () => {
    const { figures } = await compiled(WITH_TOTAL)
    expect(figures?.paper.protection).toMatchObject({ method: 'suppression', k: 3, range: 3 })
    expect(figures?.paper.notes[0]?.de).toMatch(/Weitere Werte sind gesperrt, damit .* weniger als 3 Personen/)
    expect(figures?.source.paper).toContain('method: suppression')
  })

  test('are shown when the reader says so, and things are counted freely', async () => {
    expect(figure(await compiled(SMALL, { protectBelow: undefined }), 'kreise', '03101', '2023')).toBe(2)
    expect(figure(await compiled(SMALL, { persons: false }), 'kreise', '03101', '2023')).toBe(2)
  })
})

describe('findings', () => {
  const FAULTY: OwnCell[][] = [
    ['Kreis', 'Jahr', 'Kinder'],
    ['03101', '2023', '=1+1'],
    ['03154', '2023', 'viele'],
    ['03158', '2023', '12,5'],
    ['03159', 'bald', '7'],
    ['Atlantis', '2023', '7'],
    ['03159', '2023', ''],
    ['03159', '2022', '70'],
    ['03159', '2022', '71'],
    ['', '2022', '71'],
  ]

  /** With half a child in it, the column is no count by itself. */
  const COUNT = { kind: 'count', persons: true } as const

  test('come all at once with line and column, errors first, and keep the whole from being shown', async () => {
    const result = await compiled(FAULTY, COUNT)
    expect(codes(result)).toEqual([
      ['error', 'formula', 2],
      ['error', 'unreadable-cell', 3],
      ['error', 'impossible-count', 4],
      ['error', 'unreadable-period', 5],
      ['error', 'conflicting-values', 9],
      ['warning', 'no-area', 10],
      ['warning', 'unknown-area', undefined],
    ])
    expect(result.findings[0]?.place.column).toBe('Kinder')
    expect(result.figures).toBeUndefined()
  })

  test('on request faulty cells are unknown instead, and of two figures that contradict each other neither is chosen', async () => {
    const result = await compiled([...FAULTY, ['03154', '2022', '9'], ['03158', '2022', '19']], { ...COUNT, leaveOutFaulty: true })
    expect([['03101', '2023'], ['03154', '2023'], ['03158', '2023'], ['03159', '2022'], ['03158', '2022']].map(([area = '', period = '']) => figure(result, 'kreise', area, period))).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      19,
    ])
  })

  test('a contradiction in one year of a row leaves its other years alone', async () => {
    const result = await compiled([['Gemeinde', '2022', '2023'], ['Grasleben', '10', '20'], ['03154008', '11', '20'], ['Mariental', '5', '7']], { leaveOutFaulty: true })
    expect([figure(result, 'helmstedt', '03154008', '2022'), figure(result, 'helmstedt', '03154008', '2023')]).toEqual(['unknown', 20])
  })

  test('a part larger than its whole is an error', async () => {
    expect(codes(await compiled([...LEAVERS, ['03154', '2022', '180', '181']])).filter(([severity]) => severity === 'error')).toEqual([['error', 'part-exceeds-total', 6]])
  })

  test('an empty cell beside a filled one is a warning and unknown', async () => {
    const result = await compiled([...LEAVERS, ['03154', '2022', '190', '']])
    expect(codes(result)).toEqual([['warning', 'absence-unexplained', 6]])
    expect(figure(result, 'kreise', '03154', '2022')).toBe('unknown')
  })

  test('an area chosen by the reader holds, one left out is not named again', async () => {
    const rows: OwnCell[][] = [...LEAVERS, ['HE-Land', '2022', '100', '10'], ['Summe', '2022', '100', '10']]
    const result = await compiled(rows, { areas: new Map([['HE-Land', '03154'], ['Summe', '']]) })
    expect(codes(result)).toEqual([])
    expect(figure(result, 'kreise', '03154', '2022')).toBe(10)
  })

  test('of many findings of one kind fifty are listed and the rest is counted', async () => {
    const rows: OwnCell[][] = [...LEAVERS, ...Array.from({ length: 80 }, (): OwnCell[] => ['03154', 'bald', '1', '1'])]
    const { findings: found } = await compiled(rows, { period: { from: 'column', column: 1 } })
    expect(found).toHaveLength(51)
    expect(found.at(-1)?.sentence.de).toBe('Dasselbe noch 30-mal.')
  })

  test('a file without a figure for any area is said to have none', async () => {
    expect(codes(await compiled([['Ort', 'Jahr', 'Kinder'], ['Paris', '2023', '7'], ['London', '2023', '8']]))).toContainEqual(['error', 'no-figures', undefined])
  })
})

test('the given-out table is read and checked by the compiler without an error', async () => {
  const { figures } = await compiled(
    [...LEAVERS, ['03152', '2012', '300', '40'], ['03156', '2012', '120', '1'], ['03154', '2022', '10', ''], ['03154', '2021', '10', 'x']].map((row, at) => [...row, at === 0 ? 'Art' : at % 2 === 0 ? 'a <b>' : 'c;"d"']),
    { breakdowns: [4] },
  )
  const { id = '', data = '', paper = '' } = figures?.source ?? {}
  const { content, findings: faults } = readYaml(`tables/${id}/paper.yaml`, paper, tablePaperSchema)
  expect(faults).toEqual([])
  if (content === undefined) throw new Error('no paper')
  const { table, findings: unread } = readTable(id, `tables/${id}/data.csv`, data, content)
  expect(unread).toEqual([])
  if (table === undefined) throw new Error('no table')
  const areas = knownAreas(REGIONS).map(({ id: area, name, short }) => ({ id: area, name, short, kind: 'landkreis' as const, parent: undefined, from: undefined, until: undefined }))
  const found = check(tinySources([table], areas, { indicators: [], regions: [] }))
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(table.rows.map(({ area, period }) => `${area} ${period}`)).toEqual(['03101 2023', '03152 2012', '03154 2021', '03154 2022', '03154 2023', '03156 2012', '03158 2023', '03159 2023'])
})

test('of a region that was split figures of old areas are left out, the merged rest of it too', async () => {
  const [kreise] = REGIONS
  if (kreise === undefined) throw new Error('no region')
  const split = { ...kreise, areas: kreise.areas.map((area) => (area.id === '03159' ? { ...area, predecessors: area.predecessors.map((one, at) => (at === 0 ? { ...one, how: 'weighted' as const } : one)) } : area)) }
  expect(ownWorld([split]).tree.predecessors('03159', 2012)).toEqual([])
  const result = await compiled([...LEAVERS, ['03152', '2012', '300', '40'], ['03156', '2012', '120', '20']], {}, [split])
  expect(result.findings.map(({ code, severity, sentence, remedy }) => [code, severity, sentence.de, remedy.de])).toEqual([
    ['split-area', 'warning', 'Landkreis Göttingen (03152) wurde aufgeteilt; eigene Zahlen lassen sich den heutigen Gebieten nicht zuordnen (1 Zeile).', 'Zahlen nach heutigem Gebietsstand verwenden.'],
    ['beside-split-area', 'warning', 'Landkreis Osterode am Harz (03156) gehört heute zu Landkreis Göttingen, und mit ihm ein Teil eines aufgeteilten Gebiets: Eine Summe wäre nicht ganz, die Zahlen bleiben weg (1 Zeile).', 'Zahlen nach heutigem Gebietsstand verwenden.'],
  ])
  expect(result.figures?.cubes[0]?.periods).toEqual(['2023'])
  expect(ownWorld([kreise]).tree.predecessors('03159', 2012).map(({ from }) => from)).toEqual(['03152', '03156'])
})
