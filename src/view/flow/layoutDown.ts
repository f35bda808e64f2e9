import { flowColumns } from './flowColumns.ts'
import { type FlowArrow, type FlowBox, type FlowDrawing, type FlowShape, leadingOf, type Lines, SIZE } from './flowShape.ts'
import { BOLD, wrapText } from '@/view/text/wrapText.ts'

/** Smaller than across: it is held in the hand. */
const BOX = 16
const LABEL = 15
/** Every line has a track of its own in the margin. */
const TRACK = 12

/** Lays a flow out from top to bottom for a narrow page: what leaves a box is written below it, and its line runs down the margin to the box it enters. */
export function layoutDown(drawing: FlowDrawing, width: number): FlowShape {
  const margin = TRACK * (drawing.steps.length + 1) + SIZE.arrow
  const [boxes, heads]: [FlowBox[], Lines[]] = [[], []]
  const exits = new Map<FlowDrawing['steps'][number], Lines>()
  let y = 0
  let role: string | undefined
  for (const party of flowColumns(drawing).flat()) {
    if (party.role !== role) {
      role = party.role
      heads.push({ x: margin, y: y + SIZE.head * 1.1, lines: [drawing.roles[party.role]] })
      y += SIZE.head * 1.7
    }
    const lines = wrapText(party.name, BOX * BOLD, width - margin - 2 * SIZE.pad)
    const height = lines.length * leadingOf(BOX) + 2 * SIZE.pad
    boxes.push({ id: party.id, x: margin, y, width: width - margin - 2, height, text: { x: margin + SIZE.pad, y: y + SIZE.pad + BOX, lines } })
    y += height + 6
    for (const step of drawing.steps.filter(({ from }) => from === party.id)) {
      const words = wrapText(step.what, LABEL, width - margin - SIZE.pad)
      exits.set(step, { x: margin + 4, y: y + LABEL, lines: words })
      y += words.length * leadingOf(LABEL) + 8
    }
    y += SIZE.between / 2
  }
  return { width, height: y, heads, boxes, arrows: drawing.steps.flatMap((step, at) => arrowOf(step, at, boxes, exits.get(step), margin)) }
}

function arrowOf(step: FlowDrawing['steps'][number], at: number, boxes: readonly FlowBox[], text: Lines | undefined, margin: number): FlowArrow[] {
  const [from, to] = [boxes.find(({ id }) => id === step.from), boxes.find(({ id }) => id === step.to)]
  if (from === undefined || to === undefined || text === undefined) return []
  const track = TRACK * (at + 0.5)
  const exit = text.y - LABEL * 0.35
  const into = to.y + to.height / 2
  const end = margin - SIZE.arrow
  return [{ path: `M${margin} ${exit}H${track}V${into}H${end}`, x: end, y: into, settled: step.settled, directed: step.directed, text }]
}
