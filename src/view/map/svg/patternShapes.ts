import type { Absence } from '@/contract/absence.ts'
import { ABSENCE_PATTERNS, type PatternShape } from '@/view/theme/absencePatterns.ts'
import { type Shape, shape } from './shape.ts'

/** Id of a pattern element; `stem` keeps apart the maps of one page, whose patterns would otherwise vanish with the first map that is hidden. */
export function patternId(stem: string, reason: Absence): string {
  return `${stem}-${ABSENCE_PATTERNS[reason].id}`
}

/** The patterns of the named reasons. `k` is the zoom of the group in which they are used: the strokes keep their width on the screen. */
export function patternShapes(stem: string, reasons: Iterable<Absence>, k: number, origin: { readonly x: number; readonly y: number }): readonly Shape[] {
  return [...reasons].map((reason) => {
    const { size, background, ink, shapes } = ABSENCE_PATTERNS[reason]
    return shape(
      'pattern',
      {
        id: patternId(stem, reason),
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `translate(${origin.x} ${origin.y}) scale(${1 / k})`,
      },
      [shape('rect', { width: size, height: size, fill: background }), ...shapes.map((piece) => pieceShape(piece, ink))],
    )
  })
}

function pieceShape(piece: PatternShape, ink: string): Shape {
  if (piece.type === 'dot') return shape('circle', { cx: piece.cx, cy: piece.cy, r: piece.r, fill: ink })
  const { x1, y1, x2, y2, width } = piece
  return shape('line', { x1, y1, x2, y2, stroke: ink, 'stroke-width': width })
}
