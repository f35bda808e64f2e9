import type { Absence, Flag } from '@/contract/absence.ts'
import { isPresent } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'

/** Figures of one category, or of all: a cube and what is chosen of it. */
export interface CrossFigures {
  readonly cube: Pick<Cube, 'cell'>
  readonly by: Selection
}

export interface CrossPart extends CrossFigures {
  readonly id: string
}

/** People of one category; undefined with the reason why nobody says how many. */
export interface CrossCell {
  readonly id: string
  readonly people: number | undefined
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

/** How the people of one area are spread in one period. total = sum of the known categories + hidden; undefined where the whole is not known. */
export interface CrossRow {
  readonly total: number | undefined
  readonly cells: readonly CrossCell[]
  /** People in categories that are kept secret, or that the table does not name. */
  readonly hidden: number
}

/**
 * A cross-section: how people are spread over categories at one moment. It is no flow: nobody is counted twice, and nobody is followed.
 * Offices that round may publish parts that are more than their whole: then the parts together are the whole.
 */
export function crossRow(parts: readonly CrossPart[], whole: CrossFigures, area: string, period: string): CrossRow {
  const cells = parts.map(({ id, cube, by }): CrossCell => {
    const cell = cube.cell(area, period, by)
    return { id, people: isPresent(cell) ? cell.value : undefined, absence: cell.absence, flags: cell.flags }
  })
  const all = whole.cube.cell(area, period, whole.by)
  const known = cells.reduce((sum, { people = 0 }) => sum + people, 0)
  const complete = cells.every(({ people, absence }) => people !== undefined || absence === 'not-existing')
  if (!isPresent(all)) return { total: complete && known > 0 ? known : undefined, cells, hidden: 0 }
  const total = Math.max(all.value, known)
  return { total, cells, hidden: total - known }
}
