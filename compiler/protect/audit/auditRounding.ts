import { type Finding, text } from '../../check/finding.ts'
import type { AreaTree } from '../../derive/areaTree.ts'
import { groupBy } from '../../derive/groupBy.ts'
import type { Solver } from '../solver.ts'
import { contradiction } from './auditFindings.ts'
import { type Counted, isCount, knowledge, ownName, placeOf } from './knowledge.ts'
import type { Figure } from './publishedFigures.ts'
import { rangesOf } from './unknowns.ts'

/**
 * Attacks a rounded table. A published multiple of the base leaves, by itself, all that rounds to it: 0 → 0 to half the base, 3 → 2 to 4. Sums, each
 * rounded by itself, may tell more: parts of 0 and 3 beside a total of 6 can only have been 1 and 4. For every published 0 and every published base, behind
 * which small counts are, the whole of that range must be left.
 */
export function auditRounding(table: Counted, base: number, figures: readonly Figure[], tree: AreaTree, solver: Solver): { attacked: number; narrowest: number; findings: Finding[] } {
  const half = Math.floor(base / 2)
  const findings: Finding[] = []
  let [attacked, narrowest] = [0, Number.POSITIVE_INFINITY]
  for (const [period, all] of groupBy(figures, (figure) => figure.period)) {
    const small = new Map(all.flatMap((figure): [string, number][] => (figure.terms.length === 1 && isCount(table, figure.column) && (figure.says === 0 || figure.says === base) ? [[ownName(figure), figure.says]] : [])))
    const ranges = rangesOf([...small.keys()], knowledge(table, all, tree, base), solver, 2 * half)
    if (ranges === undefined) {
      findings.push(contradiction(table, period))
      continue
    }
    attacked += small.size
    for (const [cell, [low, high]] of ranges) {
      narrowest = Math.min(narrowest, high - low)
      const left = small.get(cell) === 0 ? half : 2 * half
      if (high - low < left) findings.push(givenAway(table, period, cell, base, [low, high]))
    }
  }
  return { attacked, narrowest, findings }
}

function givenAway(table: Counted, period: string, cell: string, base: number, [low, high]: readonly [number, number]): Finding {
  const [area = '', labels = '', column = ''] = cell.split('/')
  const left = low === high ? `${low}` : `${low}–${high}`
  return {
    code: 'audit-too-narrow',
    severity: 'error',
    place: placeOf(table, area, period, labels, column),
    sentence: text(
      `Die auf ${base} gerundete Anzahl lässt sich aus den gerundeten Summen genauer bestimmen, als die Rundung will: ${left}.`,
      `From the rounded sums the count rounded to ${base} can be told more exactly than rounding means to: ${left}.`,
    ),
    remedy: text('Es wurde nichts geschrieben. Im Datenblatt sperren (suppression) statt runden oder gröber zusammenfassen.', 'Nothing was written. In the paper suppress instead of rounding, or group more coarsely.'),
  }
}
