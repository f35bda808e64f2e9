import type { Absence } from '@/contract/absence.ts'
import { ABSENCE_PATTERNS, type PatternShape } from '../theme/absencePatterns.ts'

const COLUMNS = [0, 1, 2]
const ROWS = [0, 1]

/** The pattern of an absence as a small field, drawn tile by tile from the specification the map uses. Decoration: its word stands beside it. */
export function PatternSwatch({ reason }: { readonly reason: Absence }) {
  const { size, background, ink, shapes } = ABSENCE_PATTERNS[reason]
  return (
    <svg className="swatch" viewBox={`0 0 ${size * COLUMNS.length} ${size * ROWS.length}`} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={background} />
      {ROWS.flatMap((row) =>
        COLUMNS.map((column) => (
          <svg key={`${row}-${column}`} x={column * size} y={row * size} width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
            {shapes.map((shape) => (
              <Shape key={JSON.stringify(shape)} shape={shape} ink={ink} />
            ))}
          </svg>
        )),
      )}
    </svg>
  )
}

function Shape({ shape, ink }: { readonly shape: PatternShape; readonly ink: string }) {
  if (shape.type === 'dot') return <circle cx={shape.cx} cy={shape.cy} r={shape.r} fill={ink} />
  return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={ink} strokeWidth={shape.width} />
}

/** A class colour as a small field. As SVG, because browsers print no backgrounds. */
export function ColourSwatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <rect width="24" height="16" fill={colour} />
    </svg>
  )
}
