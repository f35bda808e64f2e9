import type { Absence } from '@/contract/absence.ts'
import type { AreaMark } from '@/model/choropleth/choropleth.ts'
import { FAINT, INK } from '../mapInk.ts'
import type { MapPicture } from '../mapPicture.ts'

/** How an area is filled. With an absence the pattern of its reason lies over the colour. */
export interface AreaFill {
  /** Hex colour; already mixed with the paper when the area is faint. */
  readonly colour: string
  readonly absence: Absence | undefined
  /** Steps back, because a class is lit that it does not belong to. */
  readonly faint: boolean
}

export type OutlineState = 'selected' | 'hovered'

export interface AreaOutline {
  readonly area: string
  readonly state: OutlineState
}

/** The picture as areas see it: what each is filled with, which are outlined (topmost last), what is written on them. */
export interface Painting {
  readonly fills: ReadonlyMap<string, AreaFill>
  readonly outlines: readonly AreaOutline[]
  readonly labels: ReadonlyMap<string, string>
}

/** Fills by area, in the order of the boundaries. An area without a mark is shown as not existing: the figures make no statement about it. */
export function paint(picture: MapPicture): Painting {
  return { fills: paintFills(picture), outlines: paintOutlines(picture), labels: picture.names }
}

/** The fills alone: all that changes with a year. Equal fills of one painting are one object. */
export function paintFills({ boundaries, choropleth, colours, lit }: Pick<MapPicture, 'boundaries' | 'choropleth' | 'colours' | 'lit'>): ReadonlyMap<string, AreaFill> {
  const bright = lit && new Set(lit)
  const known = { bright: new Map<number | Absence, AreaFill>(), faint: new Map<number | Absence, AreaFill>() }
  const fills = new Map<string, AreaFill>()
  for (const { id } of boundaries.features) {
    const mark = choropleth.marks.get(id) ?? NO_STATEMENT
    const faint = bright !== undefined && !bright.has(id)
    const [alike, key] = [faint ? known.faint : known.bright, mark.type === 'class' ? mark.index : mark.reason]
    let fill = alike.get(key)
    if (fill === undefined) {
      fill = fillOf(mark, colours, faint)
      alike.set(key, fill)
    }
    fills.set(id, fill)
  }
  return fills
}

const NO_STATEMENT: AreaMark = { type: 'absent', reason: 'not-existing' }

function fillOf(mark: AreaMark, colours: readonly string[], faint: boolean): AreaFill {
  if (mark.type === 'absent') return { colour: INK.paper, absence: mark.reason, faint }
  const colour = colours[mark.index] ?? INK.paper
  return { colour: faint ? mix(colour, INK.paper, FAINT) : colour, absence: undefined, faint }
}

/** `share` of one hex colour over the rest of another: what the first, at that opacity, looks like on the second. */
function mix(over: string, under: string, share: number): string {
  const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(1), 16))
  const channel = (shift: number) => Math.round((((a ?? 0) >> shift) & 255) * share + (((b ?? 0) >> shift) & 255) * (1 - share))
  return `#${((channel(16) << 16) | (channel(8) << 8) | channel(0)).toString(16).padStart(6, '0')}`
}

/** Selected areas in their order, then the one pointed at, which is drawn on top. */
export function paintOutlines({ selected, emphasised }: Pick<MapPicture, 'selected' | 'emphasised'>): readonly AreaOutline[] {
  const outlines: AreaOutline[] = selected.map((area) => ({ area, state: 'selected' }))
  if (emphasised !== undefined && !selected.includes(emphasised)) outlines.push({ area: emphasised, state: 'hovered' })
  return outlines
}
