import { derive } from '../../compiler/derive/derive.ts'
import { audit } from '../../compiler/protect/audit/audit.ts'
import { definitionsOf } from '../../compiler/protect/audit/publishedFigures.ts'
import { protect } from '../../compiler/protect/protect.ts'
import { highsSolver } from '../../compiler/solve/highs.ts'
import { cubeFile } from '../../compiler/write/cubeFile.ts'
import { address } from '../../src/contract/address.ts'
import { offeringSources, type OfferingSize } from './support/offeringTable.ts'
import type { Row } from './support/row.ts'

/** Kreise × programmes × two forms × years, each with totals: half the programmes, what the Großraum has, twice that in programmes. */
const SIZES: readonly OfferingSize[] = [
  { areas: 8, programmes: 30, periods: 1 },
  { areas: 8, programmes: 60, periods: 13 },
  { areas: 8, programmes: 120, periods: 1 },
]

/**
 * Choosing what to close and auditing it as tables grow: what is lost against the least that any choice must lose, as the solver proves it, and seconds of a
 * processor for each period. No limit is set; what must hold is that the audit finds nothing.
 */
export async function bench(): Promise<Row[]> {
  return SIZES.flatMap((size): Row[] => {
    const sources = offeringSources(size)
    const [safe, choosing] = timed(() => protect(sources, highsSolver))
    const files = new Map(derive(safe.sources).cubes.map((cube) => [address.cube(cube.region.id, cube.indicator.id), JSON.stringify(cubeFile(cube, '', '2026-01-01'))]))
    const [{ tables, findings }, auditing] = timed(() => audit(files, definitionsOf(sources), highsSolver))
    const [lost, found] = [safe.tables[0], tables[0]]
    if (lost === undefined || found === undefined) throw new RangeError('nothing was protected')
    const name = `${size.areas} × ${size.programmes} × 2 × ${size.periods}`
    const each = (seconds: number) => (seconds / size.periods).toFixed(1)
    return [
      {
        name: `protect ${name}: digits lost against the solver's lower bound`,
        measured: `${lost.cost} against ${lost.bound}; ${lost.first} + ${lost.second} cells, ${lost.people} people; a period: choice ${each(choosing)} s, audit ${each(auditing)} s`,
        ratio: lost.cost / lost.bound,
        limit: Number.POSITIVE_INFINITY,
      },
      { name: `protect ${name}: cells the audit finds too narrow`, measured: `${findings.length} of ${found.attacked}, narrowest range ${found.narrowest}`, ratio: findings.length + safe.findings.length, limit: 0 },
    ]
  })
}

/** The answer and the processor time it took, in seconds. */
function timed<T>(work: () => T): [T, number] {
  const start = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(start)
  return [answer, (user + system) / 1e6]
}
