import { flowColumns } from './flowColumns.ts'
import { type FlowArrow, type FlowBox, type FlowDrawing, type FlowShape, leadingOf, type Lines, SIZE } from './flowShape.ts'
import { BOLD, wrapText } from '@/view/text/wrapText.ts'

/** Boxes no wider and gaps no wider than these: a short flow does not spread over the whole wall. */
const WIDEST = { box: 340, gap: 330 }
/** Room in a gap that the bend and the head of an arrow need. */
const BEND = 64

/** Room that a step needs at the side of its box: its words, and the line below them. */
const portHeight = (lines: number) => lines * leadingOf(SIZE.label) + 20

const heightOf = (column: readonly { readonly height: number }[]) => column.reduce((sum, { height }) => sum + height + SIZE.between, -SIZE.between)

interface Port {
  readonly y: number
  readonly text: readonly string[]
}

/** Lays a flow out from left to right, one column for each stage, for a picture at most `width` wide. */
export function layoutAcross(drawing: FlowDrawing, width: number): FlowShape {
  const columns = flowColumns(drawing)
  const box = Math.min(WIDEST.box, width / (columns.length + 0.75 * (columns.length - 1)))
  const gap = columns.length < 2 ? 0 : Math.min(WIDEST.gap, (width - columns.length * box) / (columns.length - 1))
  const stepsFrom = (id: string) => drawing.steps.filter(({ from }) => from === id)
  const labelOf = (what: string) => wrapText(what, SIZE.label, gap - BEND)

  const top = SIZE.head * 2.4
  const sized = columns.map((column) =>
    column.map(({ id, name }) => {
      const lines = wrapText(name, SIZE.box * BOLD, box - 2 * SIZE.pad)
      const ports = stepsFrom(id).reduce((sum, { what }) => sum + portHeight(labelOf(what).length), 0)
      return { id, lines, height: Math.max(lines.length * leadingOf(SIZE.box) + 2 * SIZE.pad, ports) }
    }),
  )
  const tallest = Math.max(...sized.map(heightOf))
  const boxes = sized.flatMap((column, at) => {
    let y = top + (tallest - heightOf(column)) / 2
    return column.map(({ id, lines, height }): FlowBox => {
      const x = at * (box + gap)
      const placed = { id, x, y, width: box, height, text: { x: x + SIZE.pad, y: firstBaseline(y, height, lines.length), lines } }
      y += height + SIZE.between
      return placed
    })
  })
  const { arrows, bottom } = arrowsOf(drawing, boxes, { gap, labelOf, floor: top + tallest })
  const known = new Set<string>()
  const heads = columns.flatMap((column, at): Lines[] => {
    const role = column[0]?.role
    if (role === undefined || known.has(role)) return []
    known.add(role)
    return [{ x: at * (box + gap), y: SIZE.head * 1.2, lines: [drawing.roles[role]] }]
  })
  return { width: columns.length * box + (columns.length - 1) * gap, height: bottom + 2, heads, boxes, arrows }
}

const firstBaseline = (y: number, height: number, lines: number) => y + height / 2 - ((lines - 1) * leadingOf(SIZE.box)) / 2 + SIZE.box * 0.35

interface Rooms {
  readonly gap: number
  readonly labelOf: (what: string) => string[]
  /** Below this line there are no boxes. */
  readonly floor: number
}

/** Every step leaves its box at a place of its own, with its words above the line, and enters the next one at a place of its own. */
function arrowsOf({ steps }: FlowDrawing, boxes: readonly FlowBox[], { gap, labelOf, floor }: Rooms): { arrows: FlowArrow[]; bottom: number } {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  let bottom = floor
  const arrows = steps.flatMap((step): FlowArrow[] => {
    const [from, to] = [byId.get(step.from), byId.get(step.to)]
    if (from === undefined || to === undefined) return []
    const out = portOf(step, steps.filter((other) => other.from === step.from), from, labelOf)
    const entering = steps.filter((other) => other.to === step.to)
    const place = (entering.indexOf(step) + 1) / (entering.length + 1)
    const into = entering.length === 1 ? Math.min(Math.max(out.y, to.y + SIZE.pad), to.y + to.height - SIZE.pad) : to.y + to.height * place
    const [start, end] = [from.x + from.width, to.x - SIZE.arrow]
    if (end - start > gap) {
      // Past the columns between: along the bottom, so that no line runs through a box that has no part in it.
      const words = wrapText(step.what, SIZE.label, end - start - 3 * 14)
      bottom += portHeight(words.length)
      const path = `M${round(start)} ${round(out.y)}h12V${round(bottom)}H${round(end - 14)}V${round(into)}H${round(end)}`
      return [{ path, x: end, y: into, settled: step.settled, directed: step.directed, text: { x: start + 20, y: bottom - 8 - (words.length - 1) * leadingOf(SIZE.label), lines: words } }]
    }
    const bend = end - BEND + SIZE.arrow + 8
    const path = `M${round(start)} ${round(out.y)}H${round(bend)}C${round(bend + 24)} ${round(out.y)} ${round(end - 24)} ${round(into)} ${round(end)} ${round(into)}`
    return [{ path, x: end, y: into, settled: step.settled, directed: step.directed, text: { x: start + 10, y: out.y - 8 - (out.text.length - 1) * leadingOf(SIZE.label), lines: out.text } }]
  })
  return { arrows, bottom }
}

type Step = FlowDrawing['steps'][number]

/** The ports of a box share its side in the order of the steps; a line lies below its words. */
function portOf(step: Step, leaving: readonly Step[], box: FlowBox, labelOf: Rooms['labelOf']): Port {
  const heights = leaving.map(({ what }) => portHeight(labelOf(what).length))
  const before = heights.slice(0, leaving.indexOf(step) + 1).reduce((sum, height) => sum + height, 0)
  const all = heights.reduce((sum, height) => sum + height, 0)
  return { y: box.y + (box.height - all) / 2 + before - 10, text: labelOf(step.what) }
}

const round = (value: number) => Math.round(value * 10) / 10
