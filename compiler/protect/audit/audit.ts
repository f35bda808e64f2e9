import type { Finding } from '../../check/finding.ts'
import { areaTree } from '../../derive/areaTree.ts'
import { groupBy } from '../../derive/groupBy.ts'
import { type Files, wasProtected } from '../earlierBuild.ts'
import type { Solver } from '../solver.ts'
import { auditRounding } from './auditRounding.ts'
import { contradiction, sharesBesideSecrets, tooNarrow } from './auditFindings.ts'
import { type Counted, isCount, knowledge, ownName } from './knowledge.ts'
import { linkedTotals } from './linkedTotals.ts'
import { type Definitions, type Figure, publishedFigures } from './publishedFigures.ts'
import { rangesOf } from './unknowns.ts'

/** What the audit found of a table: how many closed counts it attacked, and the narrowest range it could reach. */
export interface TableAudit {
  readonly table: string
  readonly attacked: number
  readonly narrowest: number
}


/**
 * Attacks the finished files: from all that they publish (every cube of every region, linked tables, and the build before where it was protected too),
 * and from the sums that the papers promise, for each closed count the smallest and the largest value. Shares no code with the choosing and sees no source
 * figure. A range narrower than the policy is an error, and the build is not written.
 */
export function audit(files: Files, definitions: Definitions, solver: Solver, earlier: Files = new Map()): { tables: TableAudit[]; findings: Finding[] } {
  const tree = areaTree(definitions.areas, definitions.reforms, definitions.regions)
  const findings: Finding[] = []
  // A region without a key has no figure of its own: its sum is closed because a part is, and were it small its parts would be narrow too.
  const sums = new Set(definitions.regions.filter(({ total }) => total.sum !== undefined && !/^\d/.test(total.area)).map(({ total }) => total.area))
  const tables = definitions.tables.flatMap((table): TableAudit[] => {
    const policy = table.paper.protection
    if (policy.method === 'rounding') {
      const rounded = auditRounding(table, policy.base, publishedFigures(table.id, files, definitions).filter(({ area }) => !sums.has(area)), tree, solver)
      findings.push(...rounded.findings)
      return rounded.attacked === 0 ? [] : [{ table: table.id, attacked: rounded.attacked, narrowest: rounded.narrowest }]
    }
    if (policy.method === 'none') return []
    const before = wasProtected(table.id, earlier) ? publishedFigures(table.id, earlier, definitions) : []
    const linked = table.paper.linked.flatMap((link) => {
      const other = definitions.tables.find(({ id }) => id === link.table)
      return other === undefined ? [] : [{ link, other, figures: publishedFigures(link.table, files, definitions) }]
    })
    const byPeriod = groupBy(publishedFigures(table.id, files, definitions), ({ period }) => period)
    let [attacked, narrowest] = [0, Number.POSITIVE_INFINITY]
    for (const [period, figures] of byPeriod) {
      const closed = closedCells(table, figures.filter(({ area }) => !sums.has(area)))
      if (closed.length === 0) continue
      const inPeriod = ({ period: of }: Figure) => of === period
      const rangesFrom = (all: readonly Figure[]) => {
        const known = knowledge(table, all, tree)
        for (const { link, other, figures: others } of linked) known.facts.push(...linkedTotals(table, link, other, others.filter(inPeriod)))
        return rangesOf(closed, known, solver, policy.range)
      }
      // What is shown now wins over what was; where both together cannot be true, figures were revised, and the old ones tell nothing for certain.
      const old = before.filter(inPeriod).filter(({ says }) => typeof says === 'number')
      const ranges = (old.length > 0 ? rangesFrom([...old, ...figures]) : undefined) ?? rangesFrom(figures)
      if (ranges === undefined) {
        findings.push(contradiction(table, period))
        continue
      }
      attacked += closed.length
      findings.push(...sharesBesideSecrets(table, period, closed, figures))
      for (const [cell, [low, high]] of ranges) {
        narrowest = Math.min(narrowest, high - low)
        if (high - low < policy.range) findings.push(tooNarrow(table, period, cell, high - low, policy.range))
      }
    }
    return attacked === 0 ? [] : [{ table: table.id, attacked, narrowest }]
  })
  return { tables, findings }
}

/** Counts that some file keeps secret and none shows. */
function closedCells(table: Counted, figures: readonly Figure[]): string[] {
  const single = figures.filter(({ terms, column }) => terms.length === 1 && isCount(table, column))
  const open = new Set(single.filter(({ says }) => typeof says === 'number').map(ownName))
  return [...new Set(single.filter(({ says }) => says === 'closed').map(ownName))].filter((name) => !open.has(name))
}
