import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import { highsSolver } from '../../compiler/solve/highs.ts'
import type { Term } from '../../compiler/protect/solver.ts'
import { content, readCube, readRegion } from './dataFolder.ts'

/**
 * The attack of a stranger: nothing but the published files. Leavers without a certificate by nationality, all Kreise of Niedersachsen, against the
 * Land's figures, the totals of the official table and the percentages; who in addition knows that persons are whole and never fewer than none.
 */
const papers = JSON.parse(content(address.papers())) as Papers
const paper = papers.tables.find(({ id }) => id === 'ohne-abschluss-nationalitaet')!
const policy = paper.protection!
const count = readCube('niedersachsen', 'ohne-abschluss-nationalitaet-anzahl')
const share = readCube('niedersachsen', 'ohne-abschluss-nationalitaet-anteil')
const totals = readCube('niedersachsen', 'ohne-hauptschulabschluss-anzahl')
const kreise = readRegion('niedersachsen').levels[0]!.areas
const GROUPS = ['deutsche', 'auslaendisch']
const of = (area: string, period: string, nationalitaet: string) => count.cell(area, period, { nationalitaet })
/** Years whose sums the source itself misses, as the paper says. */
const missed = new Set(paper.acknowledged.filter(({ what }) => what === 'parts-miss-total').flatMap(({ where }) => where.match(/\d{4}/g) ?? []))

function attack(period: string): { secret: string; width: number }[] {
  const secrets = [...kreise, '03'].flatMap((area) => GROUPS.filter((group) => of(area, period, group).absence === 'suppressed').map((group) => `${area}/${group}`))
  if (secrets.length === 0) return []
  const at = new Map(secrets.map((secret, column) => [secret, column]))
  const rows: { lower: number; upper: number; terms: Term[] }[] = []
  const sum = (parts: readonly (readonly [string, string, number])[], equals: number) => {
    let rest = equals
    const terms: Term[] = []
    for (const [area, group, sign] of parts) {
      const [cell, column] = [of(area, period, group), at.get(`${area}/${group}`)]
      if (column !== undefined) terms.push([column, sign])
      else if (cell.absence === undefined) rest -= sign * cell.value
      else return
    }
    if (terms.length > 0) rows.push({ terms, lower: rest, upper: rest })
  }
  if (!missed.has(period)) for (const group of GROUPS) sum([['03', group, -1], ...kreise.map((area) => [area, group, 1] as const)], 0)
  for (const area of [...kreise, '03']) {
    const all = totals.cell(area, period, { geschlecht: 'insgesamt' })
    if (all.absence === undefined) sum(GROUPS.map((group) => [area, group, 1] as const), all.value)
  }
  const columns = secrets.map(() => ({ lower: 0, upper: 1e6, whole: true }))
  return highsSolver.open({ columns, rows }, ({ minimise }) =>
    secrets.map((secret, column) => ({ secret: `${period} ${secret}`, width: -(minimise([[column, -1]])?.objective ?? Number.NaN) - (minimise([[column, 1]])?.objective ?? Number.NaN) })),
  )
}

describe('small counts by nationality', () => {
  test('cannot be pinned down by all that is published', () => {
    const range = policy.method === 'suppression' ? policy.range : Number.NaN
    const found = count.periods.flatMap(attack)
    expect(found.length).toBeGreaterThan(27)
    expect(found.filter(({ width }) => !(width >= range))).toEqual([])
  })

  test('are published in no region: no count of 1 or 2, and no share beside a secret count', () => {
    const cubes = ['niedersachsen', 'grossraum-braunschweig', 'helmstedt'].flatMap((region) => ['ohne-abschluss-nationalitaet-anzahl', 'jahrgang-8-anzahl', 'jahrgang-8-anteil'].map((indicator) => readCube(region, indicator)))
    const small = cubes.flatMap((cube) => {
      const [first = { id: '', categories: [''] }, second = { id: 'none', categories: [''] }] = cube.breakdowns
      const cells = cube.areas.flatMap((area) => cube.periods.flatMap((period) => first.categories.flatMap((one) => second.categories.map((two) => ({ where: `${cube.indicator} ${area} ${period} ${one} ${two}`, cell: cube.cell(area, period, { [first.id]: one, [second.id]: two }) })))))
      return cells.filter(({ cell }) => cell.absence === undefined && [cube.indicator.endsWith('anzahl') ? cell.value : 0, cell.numerator].some((people) => people === 1 || people === 2)).map(({ where }) => where)
    })
    expect(small).toEqual([])
    const told = kreise.flatMap((area) => count.periods.flatMap((period) => GROUPS.filter((group) => of(area, period, group).absence === 'suppressed' && share.cell(area, period, { nationalitaet: group }).absence === undefined).map((group) => `${area} ${period} ${group}`)))
    expect(told).toEqual([])
  })
})
