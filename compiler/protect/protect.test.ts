import { describe, expect, test } from 'vitest'
import { derive } from '../derive/derive.ts'
import { tinyIndicator, tinySources } from '../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import type { Sources, Table } from '../read/sources.ts'
import { highsSolver } from '../solve/highs.ts'
import { cubeFile } from '../write/cubeFile.ts'
import { contentHash } from '../write/hash.ts'
import { audit } from './audit/audit.ts'
import { sharesBesideSecrets } from './audit/auditFindings.ts'
import { definitionsOf } from './audit/publishedFigures.ts'
import { protect } from './protect.ts'
import { roundTable } from './roundTable.ts'

const AREAS = ['03101', '03154', '03155', '03157']
const both = (words: string) => ({ de: words, en: words })

/** Leavers without a certificate (`none`) in four Kreise and their Land, all and women. */
function world(none: readonly (readonly [all: number, women: number])[], differing: Partial<Table['paper']> = {}): Sources {
  const land = [0, 1].map((at) => none.reduce((sum, row) => sum + row[at]!, 0))
  const rows = [...AREAS.map((id, at) => [id, ...none[at]!] as const), ['03', ...land] as const]
  const lines = rows.flatMap(([id, all, women]) => [`${id};2020;insgesamt;${(all ?? 0) + 5000};${all};`, `${id};2020;weiblich;${(women ?? 0) + 2000};${women};`])
  const table = tinyTable(lines, { addsUpToLand: true, protection: { method: 'suppression', k: 3, n: 3, range: 3, reason: both('small') }, ...differing })
  const count = tinyIndicator({ id: 'count', kind: 'count', decimals: 0, factor: 1, from: [{ table: 'tiny', value: 'none' }] })
  return tinySources([table], [tinyArea('03', { kind: 'land' }), ...AREAS.map((id) => tinyArea(id, { parent: '03' }))], { indicators: [tinyIndicator(), count], regions: [REGION] })
}

const REGION = {
  ...tinySources([], []).regions[0]!,
  total: { area: '03' },
  levels: [{ id: 'kreise', name: both('Kreise'), one: both('Kreis'), boundaries: 'kreise-land' as const, areas: AREAS }],
  benchmarks: ['03'],
}

const filesOf = (sources: Sources) => new Map(derive(sources).cubes.map((cube) => [`cubes/${cube.region.id}/${cube.indicator.id}.json`, JSON.stringify(cubeFile(cube, '', '2026-01-01'))]))
const safe = (sources: Sources) => protect(sources, highsSolver)
const closedOf = ({ tables }: Sources) =>
  tables[0]!.rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell !== undefined && 'marker' in cell ? [`${row.area}/${row.labels[0]}/${tables[0]!.measures[at]}`] : [])))

describe('protect', () => {
  test('closes small counts, small complements and what would give them away, and nothing where nothing is small', () => {
    expect(closedOf(safe(world([[40, 20], [50, 20], [60, 20], [70, 20]])).sources)).toEqual([])
    const closed = closedOf(safe(world([[40, 20], [50, 2], [60, 20], [70, 20]])).sources)
    expect(closed).toContain('03154/weiblich/none')
    // The Land's women are the sum of the Kreise: one more figure at least must go.
    expect(closed.length).toBeGreaterThan(1)
    // 49 women of 50: the one man is small, though he stands nowhere. All or women must go.
    expect(closedOf(safe(world([[40, 20], [50, 49], [60, 20], [70, 20]])).sources).some((cell) => /03154\/(insgesamt|weiblich)\/none/.test(cell))).toBe(true)
  })

  test('reaches every cube: value, numerator, denominator, and men as all minus women', () => {
    const cube = JSON.parse(filesOf(safe(world([[40, 20], [50, 2], [60, 20], [70, 20]])).sources).get('cubes/r/share.json')!)
    const areas: string[] = cube.dimension.area.category.index
    const cells = 3 * areas.length
    for (const combo of [1, 2]) {
      const at = combo * areas.length + areas.indexOf('03154')
      expect(cube.status[at]).toBe('suppressed')
      expect([0, 1, 2].map((measure) => cube.value[measure * cells + at])).toEqual([null, null, null])
    }
  })

  test('canary: a marked secret is in no byte of any file', () => {
    const secret = world([[40_777, 30_000], [4777, 1777], [60_000, 20_000], [70_000, 20_000]], { protection: { method: 'suppression', k: 5000, n: 3, range: 3, reason: both('x') } })
    const written = [...filesOf(safe(secret).sources).values()].join()
    expect([...filesOf(secret).values()].join()).toMatch(/4777|1777/)
    // Women, all, and the men that are left.
    expect(written).not.toMatch(/\b(4777|1777|3000)\b/)
  })

  test('canary: other secrets with the same sums give the same bytes and the same hash', () => {
    const [one, other] = [filesOf(safe(world([[40, 1], [50, 2], [60, 20], [70, 20]])).sources), filesOf(safe(world([[40, 2], [50, 1], [60, 20], [70, 20]])).sources)]
    const open = [filesOf(world([[40, 1], [50, 2], [60, 20], [70, 20]])), filesOf(world([[40, 2], [50, 1], [60, 20], [70, 20]]))]
    expect([...open[0]!]).not.toEqual([...open[1]!])
    expect([...one]).toEqual([...other])
    expect(contentHash(...one.values())).toBe(contentHash(...other.values()))
  })

  test('leaves alone what its paper opens, and keeps secret what was secret at the source', () => {
    const open = world([[40, 1], [50, 2], [60, 20], [70, 20]], { protection: { method: 'none', reason: both('rule of the source') } })
    expect(safe(open).sources.tables[0]).toBe(open.tables[0])
    const sources = world([[40, 20], [50, 20], [60, 20], [70, 20]])
    const rows = sources.tables[0]!.rows.map((row) => (row.area === '03154' ? { ...row, cells: row.cells.map(() => ({ marker: '/' as const })) } : row))
    expect(closedOf(safe({ ...sources, tables: [{ ...sources.tables[0]!, rows }] }).sources).filter((cell) => cell.startsWith('03154'))).toHaveLength(4)
  })

  test('rounds by itself each count, says so, and closes the percentage beside it', () => {
    const table = tinyTable(['03101;2020;insgesamt;100;1;', '03101;2020;weiblich;50;2;'])
    expect(roundTable(table, 3).rows.map(({ cells, flags }) => [cells, flags])).toEqual([
      [[{ number: 99 }, { number: 0 }], ['rounded']],
      [[{ number: 51 }, { number: 3 }], ['rounded']],
    ])
  })
})

describe('after a build that shows other figures', () => {
  const tables = (sources: Sources) => new Map([...filesOf(sources), ['papers.json', JSON.stringify({ tables: [{ id: 'tiny', protection: { method: 'suppression' } }] })] as const])
  const sources = world([[40, 20], [50, 2], [60, 20], [70, 20]])
  const first = closedOf(safe(sources).sources)

  test('closes again what was closed, though another pattern would cost the same: what was shown hides nothing', () => {
    // 03101, 03155 and 03157 have the same women: the same sources with 03155 first in mind close another one.
    for (const partner of ['03101', '03155', '03157']) {
      const earlier = tables({ ...sources, tables: [{ ...sources.tables[0]!, rows: sources.tables[0]!.rows.map((row) => (row.labels[0] === 'weiblich' && ['03154', partner].includes(row.area) ? { ...row, cells: [row.cells[0], { marker: '/' as const }] } : row)) }] })
      const { sources: now, findings } = protect(sources, highsSolver, earlier)
      expect(findings).toEqual([])
      expect(closedOf(now)).toEqual([`03154/weiblich/none`, `${partner}/weiblich/none`].sort())
      expect(audit(filesOf(now), definitionsOf(sources), highsSolver, earlier).findings).toEqual([])
    }
    expect(first).toHaveLength(2)
  })

  test('says so when the small count itself was shown', () => {
    expect(protect(sources, highsSolver, tables(sources)).findings.map(({ code }) => code)).toEqual(['cannot-be-protected'])
  })
})

describe('audit', () => {
  const sources = world([[40, 20], [50, 2], [60, 20], [70, 20]])
  const run = (files: ReadonlyMap<string, string>, earlier?: ReadonlyMap<string, string>) => audit(files, definitionsOf(sources), highsSolver, earlier)

  test('finds nothing in what was protected, and says how narrow it got', () => {
    const { tables, findings } = run(filesOf(safe(sources).sources))
    expect(findings).toEqual([])
    expect(tables[0]!.narrowest).toBeGreaterThanOrEqual(3)
  })

  test('finds the secret when only the small count is closed: the Land and the other Kreise give it back', () => {
    const rows = sources.tables[0]!.rows.map((row) => (row.area === '03154' && row.labels[0] === 'weiblich' ? { ...row, cells: [row.cells[0], { marker: '/' as const }] } : row))
    const { tables, findings } = run(filesOf({ ...sources, tables: [{ ...sources.tables[0]!, rows }] }))
    expect(findings.map(({ code, place }) => `${code} ${place.area}`)).toEqual(['audit-too-narrow 03154'])
    expect(tables[0]!.narrowest).toBe(0)
  })

  test('remembers the build before, if that was protected too: what it showed is known', () => {
    const papers = (method: string): [string, string] => ['papers.json', JSON.stringify({ tables: [{ id: 'tiny', protection: { method } }] })]
    const open = filesOf(sources)
    const now = filesOf(safe(sources).sources)
    expect(run(now, new Map([...open, papers('suppression')])).findings.length).toBeGreaterThan(0)
    expect(run(now, new Map([...open, papers('none')])).findings).toEqual([])
  })

  test('a figure revised since the build before contradicts it and is no secret given away', () => {
    const papers: [string, string] = ['papers.json', JSON.stringify({ tables: [{ id: 'tiny', protection: { method: 'suppression' } }] })]
    const before = new Map([...filesOf(safe(sources).sources), papers])
    const revised = world([[44, 20], [50, 2], [60, 21], [70, 20]])
    const { sources: now, findings } = protect(revised, highsSolver, before)
    expect(findings).toEqual([])
    expect(audit(filesOf(now), definitionsOf(revised), highsSolver, before).findings).toEqual([])
  })
})

test('the audit refuses a percentage that stands open beside the closed count it was made of', () => {
  const paper = tinyTable([], { dimensions: { nat: { a: both('a') } }, measures: { n: { name: both('n'), unit: 'persons' }, share: { name: both('share'), unit: 'percent' } }, percentages: [{ percent: 'share', count: 'n' }] })
  const figure = (column: string, says: number | 'closed') => ({ area: '03154', period: '2020', column, terms: [{ labels: 'a', sign: 1 as const }], says, nothing: false })
  const codes = (...figures: ReturnType<typeof figure>[]) => sharesBesideSecrets(paper, '2020', ['03154/a/n'], figures).map(({ code, place }) => `${code} ${place.column}`)
  expect(codes(figure('n', 'closed'), figure('share', 9.4))).toEqual(['audit-share-tells share'])
  expect(codes(figure('n', 'closed'), figure('share', 'closed'))).toEqual([])
})
