import { type Amount, isWhole, NOTHING, plus, sumOf } from '../amount.ts'
import { groupedBy } from '../groupedBy.ts'
import type { Move } from './planMoves.ts'

/** More than this many kilometres farther is named in the sentence. */
export const FARTHER_KM = 10

/** How far the pupils of an area of residence travel, of those whom a scenario moves. */
export interface AreaWay {
  readonly area: string
  readonly pupils: Amount
  /** Mean kilometres, weighted by pupils, over those whose way is known before and after; nothing where it is known of none. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** All ways of a scenario in a few numbers. */
export interface WaySummary {
  /** Pupils who go somewhere else, or have no offer left. */
  readonly moved: Amount
  /** Of these, those who travel more than `FARTHER_KM` kilometres farther. */
  readonly farther: Amount
  /** Of these, those whose way nobody knows, because it is not known where they live. */
  readonly unknownWay: Amount
  readonly withoutOffer: Amount
}

/** Ways by area of residence, in the order in which the areas come. */
export function waysByArea(moves: readonly Move[]): readonly AreaWay[] {
  return [...groupedBy(moves, ({ area }) => area)].map(([area, here]) => {
    const known = here.filter(hasWay)
    return { area, pupils: sumOf(here.map(({ pupils }) => pupils)), before: meanOf(known, ({ before }) => before), after: meanOf(known, ({ after }) => after) }
  })
}

/** Everybody a scenario moves, each counted once. */
export function summarise(moves: readonly Move[]): WaySummary {
  let [moved, farther, unknownWay, withoutOffer] = [NOTHING, NOTHING, NOTHING, NOTHING]
  for (const move of moves) {
    moved = plus(moved, move.pupils)
    if (move.to === undefined) withoutOffer = plus(withoutOffer, move.pupils)
    else if (!hasWay(move)) unknownWay = plus(unknownWay, move.pupils)
    else if (move.after - move.before > FARTHER_KM) farther = plus(farther, move.pupils)
  }
  return { moved, farther, unknownWay, withoutOffer }
}

interface KnownWay extends Move {
  readonly before: number
  readonly after: number
}

const hasWay = (move: Move): move is KnownWay => move.before !== undefined && move.after !== undefined

function meanOf(moves: readonly KnownWay[], way: (move: KnownWay) => number): number | undefined {
  const counted = moves.filter(({ pupils }) => isWhole(pupils))
  const people = counted.reduce((sum, { pupils }) => sum + pupils.known, 0)
  return people === 0 ? undefined : counted.reduce((sum, move) => sum + way(move) * move.pupils.known, 0) / people
}
