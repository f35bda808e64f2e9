import type { Region } from '@/contract/schema/region.ts'
import type { Assignment } from '@/model/own/assignment.ts'
import type { KnownArea } from '@/model/own/knownAreas.ts'
import type { AreaIndex, AreaMatch } from '@/model/own/matchAreas.ts'
import type { OwnResult } from '@/model/own/ownFigures.ts'
import type { OwnFinding } from '@/model/own/ownFinding.ts'
import type { Sheet } from '@/model/own/sheet.ts'
import { checkTable } from '../check/checkTable.ts'
import { deriveCube } from '../derive/deriveCube.ts'
import { evaluator } from '../derive/evaluate.ts'
import { planIndicator } from '../derive/plan.ts'
import { tableFigures } from '../derive/tableFigures.ts'
import { keyOf } from '../check/tableIndex.ts'
import type { Table, TableRow } from '../read/sources.ts'
import { cubeFile } from '../write/cubeFile.ts'
import { indicatorEntry } from '../write/indicatorEntry.ts'
import { condense } from './findingList.ts'
import { mapCells } from './mapCells.ts'
import { ownWords } from './ownWords.ts'
import { ownColumns, ownIndicator, ownPaper, protectionNotes, shownPaper } from './ownDefinition.ts'
import { besideSplitArea, mergedArea, noFigures, onlySmallClosed, splitArea, unknownArea } from './ownFaults.ts'
import { chosenAreas, readOwnRows } from './ownTable.ts'
import { type OwnWorld, ownWorld } from './ownTree.ts'
import { type ProtectionMeans, protectOwn } from './protectOwn.ts'
import { sourceFiles } from './sourceFiles.ts'

export interface OwnRequest {
  readonly id: string
  readonly sheet: Sheet
  readonly columns: readonly string[]
  readonly assignment: Assignment
  readonly matches: readonly AreaMatch[]
  readonly index: AreaIndex
  readonly regions: readonly Region[]
  /** ISO date, for the paper. */
  readonly today: string
  readonly protection: ProtectionMeans
}

/** The compiler's road for one own table: rows, check, protection, derivation, files. Pure; runs in a worker and in Node alike. */
export async function compileOwn({ id, sheet, columns, assignment, matches, index, regions, today, protection }: OwnRequest): Promise<OwnResult> {
  const world = ownWorld(regions)
  const read = readOwnRows(sheet, columns, assignment, chosenAreas(matches, assignment.areas))
  const made = ownColumns(columns, assignment, read.labels)
  const paper = ownPaper(id, sheet.name, today, assignment, made)
  const table: Table = { id, file: sheet.name, paper, dimensions: made.dimensions.map((one) => one.id), measures: made.measures.map((measure) => measure.id), rows: read.rows }
  const findings = [...read.findings, ...areaFindings(matches, assignment, index), ...checked(table, world, read.findings, new Map(made.measures.map((one) => [one.id, one.name])))]
  const whole = withoutFaulty(table, findings)
  const indicator = ownIndicator(id, sheet.name, assignment, made, decimalsOf(whole, assignment))
  const policy = assignment.persons && paper.protection.method === 'suppression' ? paper.protection : undefined
  const { table: closed, first, second, complete } = await protectOwn(whole, policy, indicator, world.tree, protection)
  const safe: Table = { ...closed, paper: { ...paper, notes: protectionNotes(paper, complete) } }
  const hidden = first + second
  const tables = new Map([[id, safe]])
  const askable = evaluator(indicator, planIndicator(indicator, tables).entries, new Map([[id, tableFigures(safe, world.tree)]]), world.tree)
  const attribution = `Eigene Daten, nur auf diesem Gerät · own data, on this device only (${sheet.name})`
  const cubes = world.regions.flatMap((region) => {
    const cube = deriveCube(indicator, region, askable, world.tree)
    return cube === undefined ? [] : [{ region: region.id, levels: cube.levels, periods: cube.periods, file: cubeFile(cube, attribution, today) }]
  })
  const all = [...(cubes.length === 0 ? [noFigures()] : []), ...findings, ...(complete ? [] : [onlySmallClosed()])]
  const blocked = cubes.length === 0 || (!assignment.leaveOutFaulty && findings.some(({ severity }) => severity === 'error'))
  const figures = blocked
    ? undefined
    : { id, file: sheet.name, indicator: indicatorEntry(indicator, tables), paper: { ...shownPaper(safe.paper, complete), attribution }, cubes, source: sourceFiles(safe.paper.id, safe), rows: safe.rows.length, hidden, protectBelow: assignment.protectBelow }
  return { findings: condense(all), rows: table.rows.length, hidden, further: second, figures }
}

/** The compiler's own check. What is empty or unexplained is worth a look, no error: nobody but its owner sees the table. Cells that were named already are not named twice. */
function checked(table: Table, { tree }: OwnWorld, before: readonly OwnFinding[], names: ReadonlyMap<string, string>): readonly OwnFinding[] {
  const known = new Set(before.map(({ place }) => `${place.line}/${place.column}`))
  return checkTable(table, tree).flatMap((finding): OwnFinding[] => {
    const column = names.get(finding.place.column ?? '') ?? finding.place.column
    const place = { line: finding.place.line, area: finding.place.area, period: finding.place.period, column }
    const unexplained = finding.code === 'absence-unexplained'
    if (unexplained && known.has(`${place.line}/${column}`)) return []
    return [{ ...finding, place, severity: unexplained ? 'warning' : finding.severity, ...ownWords(finding) }]
  })
}

const keyed = ({ id, name }: KnownArea): string => `${name} (${id})`

function areaFindings(matches: readonly AreaMatch[], { areas }: Assignment, index: AreaIndex): readonly OwnFinding[] {
  return matches.flatMap((match): OwnFinding[] => {
    const chosen = areas.get(match.text)
    if (chosen === '') return []
    const area = chosen === undefined ? match.area : index.byId(chosen)
    if (area === undefined) return [unknownArea(match)]
    if (area.gone === undefined) return []
    const today = area.gone.into.map((id) => index.byId(id)?.name ?? id).join(', ')
    if (area.gone.split) return [splitArea(keyed(area), match.rows)]
    return [area.gone.whole ? mergedArea(keyed(area), today) : besideSplitArea(keyed(area), today, match.rows)]
  })
}

/** Every row whose key has an error says nothing: of two figures that contradict each other neither is chosen. */
function withoutFaulty(table: Table, findings: readonly OwnFinding[]): Table {
  const places = new Set(findings.filter(({ severity, code }) => severity === 'error' && !ONE_CELL.has(code)).map(({ place }) => `${place.line}/${place.period}`))
  if (places.size === 0) return table
  const keys = new Set(table.rows.filter(({ line, period }) => places.has(`${line}/${period}`)).map(rowKey))
  return mapCells(table, (cell, row) => (keys.has(rowKey(row)) ? { marker: '.' } : cell))
}

const rowKey = ({ area, period, labels }: TableRow): string => keyOf(area, period, labels)

/** Errors of a single cell, which counts as unknown already; its neighbours are sound. */
const ONE_CELL: ReadonlySet<string> = new Set(['formula', 'unreadable-cell', 'impossible-count', 'unreadable-period'])

function decimalsOf({ rows }: Table, { kind, persons }: Assignment): number {
  if (kind === 'share') return 1
  if (kind === 'count' && persons) return 0
  const most = rows.reduce((digits, { cells }) => Math.max(digits, ...cells.map((cell) => (cell !== undefined && 'number' in cell ? (String(cell.number).split('.')[1]?.length ?? 0) : 0))), 0)
  return Math.min(most, kind === 'count' ? 2 : 3)
}
