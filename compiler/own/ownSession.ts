import type { Region } from '@/contract/schema/region.ts'
import { knownAreas } from '@/model/own/knownAreas.ts'
import { OWN_LIMITS, type OwnLimits } from '@/model/own/limits.ts'
import { bodyOf } from '@/model/own/columnProfile.ts'
import { AreaIndex, type AreaMatch, matchAreas } from '@/model/own/matchAreas.ts'
import type { OwnOpened, OwnOrder, OwnReply } from '@/model/own/messages.ts'
import { OwnFileFault } from '@/model/own/ownFinding.ts'
import { recognise } from '@/model/own/proposeAssignment.ts'
import type { Sheet } from '@/model/own/sheet.ts'
import type { Solver } from '../protect/solver.ts'
import { compileOwn } from './compileOwn.ts'
import { tooLarge, unforeseen } from './open/faults.ts'
import { isGenesis, noHead } from './open/noHead.ts'
import { officialTable } from './open/officialTable.ts'
import { openOwnFile } from './open/openOwnFile.ts'

/**
 * The solver weighs more than all the rest together: it is fetched with the first table that has something to protect. A worker that is a file of its own may start
 * WebAssembly under the page's strict policy, which is the page's alone; where a server forbids it to workers too, or nothing arrives, only small counts are closed, and said so.
 */
const loadHighs = async (): Promise<Solver | undefined> => {
  try {
    return (await import('../solve/highs.ts')).highsSolver
  } catch {
    return undefined
  }
}

/** Rows of a file that the page shows, from the head on. */
const PREVIEWED = 9

interface Open {
  readonly sheet: Sheet
  readonly columns: readonly string[]
  readonly index: AreaIndex
  readonly regions: readonly Region[]
  head: number
  column: number
  matches: readonly AreaMatch[]
}

/**
 * What the worker does, without a worker around it: takes orders one after the other and answers each; the opened file stays here, only what the page shows goes out.
 * Whatever happens is answered: a fault is a reply with a sentence, never a silence.
 */
export function ownSession(answer: (reply: OwnReply) => void, limits: OwnLimits = OWN_LIMITS, loadSolver = loadHighs): (order: OwnOrder) => Promise<void> {
  let open: Open | undefined

  const matchColumn = (file: Open, head: number, column: number): readonly AreaMatch[] => {
    if (file.head === head && file.column === column) return file.matches
    Object.assign(file, { head, column, matches: matchAreas(bodyOf(file.sheet, head).map(({ cells }) => cells[column] ?? ''), file.index) })
    return file.matches
  }

  const openFile = async ({ file, name, encoding, regions }: Extract<OwnOrder, { do: 'open' }>): Promise<OwnOpened> => {
    if (file.size > limits.fileBytes) throw tooLarge(file.size, limits)
    answer({ type: 'progress', stage: 'reading', share: 0 })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { sheet: read, findings } = await openOwnFile(name, bytes, { limits, encoding, onProgress: (share) => answer({ type: 'progress', stage: 'reading', share }) })
    const sheet = officialTable(read) ?? read
    const index = new AreaIndex(knownAreas(regions))
    const found = recognise(sheet, index)
    if (found === undefined || isGenesis(sheet)) throw noHead(sheet)
    const { columns, proposal } = found
    open = { sheet, columns, index, regions, head: -1, column: -1, matches: [] }
    const matches = matchColumn(open, proposal.head, proposal.area)
    const preview = sheet.rows.slice(proposal.head, proposal.head + PREVIEWED)
    const { kind, encoding: readAs, delimiter } = sheet
    return { name, kind, encoding: readAs, delimiter, rows: bodyOf(sheet, proposal.head).length, columns, preview, proposal, matches, findings }
  }

  const replyTo = async (order: OwnOrder): Promise<OwnReply> => {
    if (order.do === 'open') return { type: 'opened', opened: await openFile(order) }
    if (open === undefined) throw new RangeError('no file is open')
    if (order.do === 'match') return { type: 'matched', matches: matchColumn(open, order.head, order.column) }
    answer({ type: 'progress', stage: 'checking', share: undefined })
    const { sheet, columns, index, regions } = open
    const { id, assignment, today } = order
    const matches = matchColumn(open, assignment.head, assignment.area)
    return { type: 'compiled', result: await compileOwn({ id, sheet, columns, assignment, matches, index, regions, today, protection: { loadSolver, onProgress: (share) => answer({ type: 'progress', stage: 'protecting', share }) } }) }
  }

  return async (order) => {
    try {
      answer(await replyTo(order))
    } catch (error) {
      const { code, sentence, remedy } = error instanceof OwnFileFault ? error : unforeseen(error)
      answer({ type: 'fault', code, sentence, remedy })
    }
  }
}
