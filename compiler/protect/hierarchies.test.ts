import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { derive } from '../derive/derive.ts'
import { tinyIndicator, tinyRegion, tinySources } from '../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import type { Sources, Table } from '../read/sources.ts'
import { highsSolver } from '../solve/highs.ts'
import { cubeFile } from '../write/cubeFile.ts'
import { audit } from './audit/audit.ts'
import { definitionsOf } from './audit/publishedFigures.ts'
import { LIMITS } from './limits.ts'
import { protect } from './protect.ts'

const both = (words: string) => ({ de: words, en: words })
const SEXES = ['weiblich', 'maennlich']

/** A random hierarchy: a Land of Kreise, the first of them of Gemeinden; by sex, and by as many groups as there are counts for a sex. */
interface Made {
  readonly kreise: readonly (readonly (readonly number[])[])[]
  readonly gemeinden: readonly (readonly (readonly number[])[])[]
}

const count = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 5, arbitrary: fc.integer({ min: 5, max: 80 }) })
const cellsOf = (groups: number) => fc.array(fc.array(count, { minLength: groups, maxLength: groups }), { minLength: 2, maxLength: 2 })
const made: fc.Arbitrary<Made> = fc
  .record({ groups: fc.integer({ min: 2, max: 4 }), kreise: fc.integer({ min: 2, max: 4 }), gemeinden: fc.integer({ min: 2, max: 3 }) })
  .chain(({ groups, kreise, gemeinden }) =>
    fc.record({ kreise: fc.array(cellsOf(groups), { minLength: kreise, maxLength: kreise }), gemeinden: fc.array(cellsOf(groups), { minLength: gemeinden, maxLength: gemeinden }) }),
  )

const plus = (all: readonly (readonly (readonly number[])[])[]) => SEXES.map((_, sex) => (all[0]?.[sex] ?? []).map((__, group) => all.reduce((sum, one) => sum + one[sex]![group]!, 0)))
const sumOf = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

function world({ kreise, gemeinden }: Made, protection: Table['paper']['protection']): Sources {
  const first = plus(gemeinden)
  const all = [first, ...kreise]
  const ids = all.map((_, at) => `0310${at + 1}`)
  const small = gemeinden.map((_, at) => `0310100${at + 1}`)
  const groups = first[0]!.map((_, at) => `g${at + 1}`)
  const areas = [['03', plus(all)] as const, ...ids.map((id, at) => [id, all[at]!] as const), ...small.map((id, at) => [id, gemeinden[at]!] as const)]
  const lines = areas.flatMap(([id, inner]) => {
    const bySex = [['insgesamt', groups.map((_, at) => sumOf(inner.map((row) => row[at]!)))] as const, ...SEXES.map((sex, at) => [sex, inner[at]!] as const)]
    return bySex.flatMap(([sex, row]) => [`${id};2020;${sex};insgesamt;${sumOf(row)};`, ...row.map((value, at) => `${id};2020;${sex};${groups[at]};${value};`)])
  })
  const labels = (list: readonly string[]) => Object.fromEntries(['insgesamt', ...list].map((label) => [label, both(label)]))
  const categories = (list: readonly string[]) => ['insgesamt', ...list].map((id) => ({ id, name: both(id), label: id }))
  const table = tinyTable(lines, {
    dimensions: { geschlecht: labels(SEXES), gruppe: labels(groups) },
    measures: { n: { name: both('n'), unit: 'persons' } },
    dimensionSums: [{ dimension: 'geschlecht', total: 'insgesamt', parts: SEXES }, { dimension: 'gruppe', total: 'insgesamt', parts: groups }],
    addsUpToLand: true,
    protection,
  })
  const breakdowns = [{ id: 'sex', name: both('Sex'), column: 'geschlecht', categories: categories(SEXES) }, { id: 'group', name: both('Group'), column: 'gruppe', categories: categories(groups) }]
  const indicator = tinyIndicator({ id: 'count', kind: 'count', decimals: 0, factor: 1, from: [{ table: 'tiny', value: 'n' }], breakdowns })
  const level = (id: string, of: string[]) => ({ id, name: both(id), one: both(id), boundaries: 'kreise-land' as const, areas: of })
  const regions = [
    tinyRegion({ id: 'land', total: { area: '03' }, levels: [level('kreise', ids)], benchmarks: ['03'], defaultIndicator: 'count' }),
    tinyRegion({ id: 'kreis', order: 2, total: { area: '03101', sum: small }, levels: [level('gemeinden', small)], benchmarks: ['03101'], defaultIndicator: 'count', defaultLevel: 'gemeinden' }),
  ]
  return tinySources([table], [tinyArea('03', { kind: 'land' }), ...ids.map((id) => tinyArea(id, { parent: '03' })), ...small.map((id) => tinyArea(id, { parent: '03101' }))], { indicators: [indicator], regions })
}

const POLICY = { method: 'suppression', k: 3, n: 3, range: 3, reason: both('small') } as const
const filesOf = (sources: Sources) => new Map(derive(sources).cubes.map((cube) => [address.cube(cube.region.id, cube.indicator.id), JSON.stringify(cubeFile(cube, '', '2026-01-01'))]))
const figures = ({ tables }: Sources) => new Map(tables[0]!.rows.map(({ area, labels, cells: [cell] }) => [`${area}/${labels.join('/')}`, cell !== undefined && 'number' in cell ? cell.number : undefined]))

describe('a random hierarchy of areas, sexes and groups', () => {
  for (const [name, limits, numRuns] of [['proved best', LIMITS, 12], ['by moves alone', { ...LIMITS, effort: 0 }, 40]] as const) {
    test(`${name}: small counts are closed, the audit finds none narrow, and what is published is true and adds up`, () => {
      fc.assert(
        fc.property(made, (one) => {
          const sources = world(one, POLICY)
          const safe = protect(sources, highsSolver, new Map(), limits)
          // A handful of people in all cannot be hidden among themselves; then nothing may be written.
          fc.pre(safe.findings.length === 0)
          const [truth, shown] = [figures(sources), figures(safe.sources)]
          const isSmall = (place: string) => [1, 2].includes(truth.get(place)!)
          expect([...shown].filter(([place, value]) => value !== undefined && (value !== truth.get(place) || isSmall(place)))).toEqual([])
          const files = filesOf(safe.sources)
          const { tables, findings } = audit(files, definitionsOf(sources), highsSolver)
          expect(findings).toEqual([])
          expect(tables[0]?.narrowest ?? 3).toBeGreaterThanOrEqual(3)
          const [report] = safe.tables
          expect(report!.bound).toBeLessThanOrEqual(report!.cost)
          expect(missedSums(files)).toEqual([])
        }),
        { numRuns, seed: 11 },
      )
    })
  }

  test('is left as it is by the policy none', () => {
    fc.assert(
      fc.property(made, (one) => {
        const sources = world(one, { method: 'none', reason: both('rule of the source') })
        expect(protect(sources, highsSolver)).toEqual({ sources, tables: [], findings: [] })
      }),
      { numRuns: 10, seed: 5 },
    )
  })
})

/** Totals of the published cube that are not the sum of their parts, though all of them are published. */
function missedSums(files: ReadonlyMap<string, string>): number[][] {
  const cube = JSON.parse(files.get('cubes/land/count.json')!)
  const [sexes, groups, areas] = ['sex', 'group', 'area'].map((id): string[] => cube.dimension[id].category.index)
  const order: string[] = cube.id
  const at = (place: Record<string, number>) => order.reduce((sum, id, level) => sum * cube.size[level] + (place[id] ?? 0), 0)
  const missed: number[][] = []
  const holds = (total: number | null, parts: (number | null)[]) => {
    const open = parts.filter((part) => part !== null)
    if (total !== null && open.length === parts.length && sumOf(open) !== total) missed.push([total, ...open])
  }
  const value = (area: number, sex: number, group: number): number | null => cube.value[at({ area, sex, group })]
  const rest = (list: readonly string[]) => list.slice(1).map((_, index) => index + 1)
  areas!.forEach((_, area) => sexes!.forEach((__, sex) => holds(value(area, sex, 0), rest(groups!).map((group) => value(area, sex, group)))))
  areas!.forEach((_, area) => groups!.forEach((__, group) => holds(value(area, 0, group), rest(sexes!).map((sex) => value(area, sex, group)))))
  const land = areas!.indexOf('03')
  sexes!.forEach((_, sex) => groups!.forEach((__, group) => holds(value(land, sex, group), areas!.flatMap((id, area) => (id.length === 5 ? [value(area, sex, group)] : [])))))
  return missed
}
