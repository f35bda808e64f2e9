import { placeTest } from '../../check/acknowledge.ts'
import { type Finding, text } from '../../check/finding.ts'
import { type AreaTree, areaTree } from '../../derive/areaTree.ts'
import { groupBy } from '../../derive/groupBy.ts'
import type { Table } from '../../read/sources.ts'
import { type Files, wasProtected } from '../earlierBuild.ts'
import type { Solver } from '../solver.ts'
import { linkedTotals } from './linkedTotals.ts'
import { type Definitions, type Figure, publishedFigures } from './publishedFigures.ts'
import { type Knowledge, rangesOf } from './unknowns.ts'

/** What the audit found of a table: how many closed counts it attacked, and the narrowest range it could reach. */
export interface TableAudit {
  readonly table: string
  readonly attacked: number
  readonly narrowest: number
}

type Counted = Omit<Table, 'rows'>

/**
 * Attacks the finished files: from all that they publish (every cube of every region, linked tables, and the build before where it was protected too),
 * and from the sums that the papers promise, for each closed count the smallest and the largest value. Shares no code with the choosing and sees no source
 * figure. A range narrower than the policy is an error, and the build is not written.
 */
export function audit(files: Files, definitions: Definitions, solver: Solver, earlier: Files = new Map()): { tables: TableAudit[]; findings: Finding[] } {
  const tree = areaTree(definitions.areas, definitions.reforms, definitions.regions)
  const findings: Finding[] = []
  // A region without a key has no figure of its own: its sum is closed because a part is, and were it small its parts would be narrow too.
  const sums = new Set(definitions.regions.filter(({ total }) => total.sum !== undefined).map(({ total }) => total.area))
  const tables = definitions.tables.flatMap((table): TableAudit[] => {
    const policy = table.paper.protection
    if (policy.method !== 'suppression') return []
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
      for (const [cell, [low, high]] of ranges) {
        narrowest = Math.min(narrowest, high - low)
        if (high - low < policy.range) findings.push(tooNarrow(table, period, cell, high - low, policy.range))
      }
    }
    return attacked === 0 ? [] : [{ table: table.id, attacked, narrowest }]
  })
  return { tables, findings }
}

const nameOf = (area: string, labels: string, column: string) => `${area}/${labels}/${column}`
const ownName = ({ area, terms, column }: Figure) => nameOf(area, terms[0]?.labels ?? '', column)
const isCount = (table: Counted, column: string) => !table.paper.percentages.some(({ percent }) => percent === column)

/** Counts that some file keeps secret and none shows. */
function closedCells(table: Counted, figures: readonly Figure[]): string[] {
  const single = figures.filter(({ terms, column }) => terms.length === 1 && isCount(table, column))
  const open = new Set(single.filter(({ says }) => typeof says === 'number').map(ownName))
  return [...new Set(single.filter(({ says }) => says === 'closed').map(ownName))].filter((name) => !open.has(name))
}

function knowledge(table: Counted, figures: readonly Figure[], tree: AreaTree): Knowledge {
  const known = new Map<string, number>()
  const facts: Knowledge['facts'] = []
  const stated = new Set<string>()
  const percents = new Map<string, number>()
  for (const { area, column, terms, says, nothing } of figures) {
    const [only] = terms
    if (only === undefined) continue
    const name = nameOf(area, only.labels, column)
    if (!isCount(table, column)) {
      if (typeof says === 'number') percents.set(name, says)
      continue
    }
    if (terms.length > 1) {
      if (typeof says === 'number') facts.push({ terms: terms.map(({ labels, sign }) => [nameOf(area, labels, column), sign]), lower: says, upper: says })
      continue
    }
    if (says !== 'silent' || nothing) stated.add(name)
    if (typeof says === 'number') known.set(name, says)
    else if (nothing) known.set(name, 0)
  }
  const equal = (total: string, parts: readonly string[]) => {
    if (stated.has(total) && parts.length > 0 && parts.every((part) => stated.has(part))) facts.push({ terms: [[total, -1], ...parts.map((part) => [part, 1] as const)], lower: 0, upper: 0 })
  }
  const { paper, dimensions } = table
  const areas = new Set(figures.map(({ area }) => area))
  const labelSets = new Set(figures.flatMap(({ terms }) => terms.map(({ labels }) => labels)))
  for (const area of areas) {
    for (const labels of labelSets) {
      for (const { total, parts } of paper.sums) equal(nameOf(area, labels, total), parts.map((part) => nameOf(area, labels, part)))
      for (const column of table.measures) {
        const swap = (dimension: string, label: string) => nameOf(area, labels.split('|').with(dimensions.indexOf(dimension), label).join('|'), column)
        for (const { dimension, total, parts } of paper.dimensionSums) {
          if (labels.split('|')[dimensions.indexOf(dimension)] === total) equal(swap(dimension, total), parts.map((label) => swap(dimension, label)))
        }
        const parts = tree.parts(area)
        const period = figures[0]?.period ?? ''
        const missed = paper.acknowledged.some(({ what, where }) => what === 'parts-miss-total' && placeTest(where)({ place: placeOf(table, area, period, labels, column) }))
        if (parts !== undefined && !missed) equal(nameOf(area, labels, column), parts.map((part) => nameOf(part, labels, column)))
      }
      for (const { percent, count } of paper.percentages) {
        const [share, people] = [percents.get(nameOf(area, labels, percent)), known.get(nameOf(area, labels, count))]
        const whole = nameOf(area, labels, percent)
        if (share !== undefined && share > 0 && people !== undefined) known.set(whole, Math.max(people, Math.round((100 * people) / share)))
        facts.push({ terms: [[whole, 1], [nameOf(area, labels, count), -1]], lower: 0, upper: Number.POSITIVE_INFINITY })
      }
    }
  }
  return { known, facts }
}

const placeOf = ({ id, file }: Counted, area: string, period: string, labels: string, column: string): Finding['place'] => ({ file, table: id, area, period, labels: labels.split('|'), column })

function tooNarrow(table: Counted, period: string, cell: string, width: number, range: number): Finding {
  const [area = '', labels = '', column = ''] = cell.split('/')
  return {
    code: 'audit-too-narrow',
    severity: 'error',
    place: placeOf(table, area, period, labels, column),
    sentence: text(
      `Die gesperrte Zahl lässt sich aus dem Veröffentlichten bis auf einen Spielraum von ${width} eingrenzen; verlangt sind ${range}.`,
      `From what is published the closed count can be narrowed down to a range of ${width}; ${range} is asked for.`,
    ),
    remedy: text('Es wurde nichts geschrieben. Verknüpfte Tabellen (linked) im Datenblatt nennen oder die Regel verschärfen.', 'Nothing was written. Name linked tables (linked) in the paper or tighten the rule.'),
  }
}

function contradiction(table: Counted, period: string): Finding {
  return {
    code: 'audit-contradiction',
    severity: 'error',
    place: { file: table.file, table: table.id, period },
    sentence: text('Die veröffentlichten Zahlen widersprechen einander; die Prüfung der Geheimhaltung ist so nicht möglich.', 'The published figures contradict each other; protection cannot be audited like this.'),
    remedy: text('Die Summe, die nicht stimmt, an der Quelle klären oder im Datenblatt anerkennen (parts-miss-total).', 'Settle the wrong sum at the source or acknowledge it in the paper (parts-miss-total).'),
  }
}
