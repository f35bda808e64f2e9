import { useRef } from 'react'
import { useSize } from '../chart/useSize.ts'
import { type FlowDrawing, type FlowShape, leadingOf, type Lines, SIZE } from './flowShape.ts'
import { layoutAcross } from './layoutAcross.ts'
import { layoutDown } from './layoutDown.ts'
import './flow.css'

/** Narrower than this, columns leave no room for words between them. In pixels. */
const NARROW = 640
/** Wider than on a projector, letters grow with the room, up to this. */
const PROJECTOR = 1240
const LARGEST = 1.4

interface Props {
  readonly drawing: FlowDrawing
  /** The picture in one sentence; its details stand in the table beside it. */
  readonly description: string
}

/** Who supplies what to whom: boxes and arrows, from left to right where there is room, else from top to bottom. */
export function FlowPicture({ drawing, description }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const narrow = width < NARROW
  const scale = Math.min(LARGEST, Math.max(1, width / PROJECTOR))
  return (
    <div ref={frame} className="flow">
      {width > 0 && <Picture shape={narrow ? layoutDown(drawing, width) : layoutAcross(drawing, width / scale)} scale={scale} narrow={narrow} description={description} />}
    </div>
  )
}

interface PictureProps {
  readonly shape: FlowShape
  readonly scale: number
  readonly narrow: boolean
  readonly description: string
}

function Picture({ shape, scale, narrow, description }: PictureProps) {
  const [box, label] = narrow ? [16, 15] : [SIZE.box, SIZE.label]
  return (
    <svg className={narrow ? 'flow-picture flow-narrow' : 'flow-picture'} viewBox={`0 0 ${shape.width} ${shape.height}`} width={shape.width * scale} height={shape.height * scale} role="img" aria-label={description}>
      {shape.arrows.map(({ path, x, y, settled, directed }) => (
        <g key={path} className={settled ? 'flow-arrow' : 'flow-arrow flow-open'}>
          <path d={directed ? path : `${path}h${SIZE.arrow}`} fill="none" />
          {directed && <path className="flow-point" d={`M${x} ${y - 6}L${x + SIZE.arrow} ${y}L${x} ${y + 6}Z`} />}
        </g>
      ))}
      {shape.boxes.map(({ id, x, y, width, height, text }) => (
        <g key={id} className="flow-box">
          <rect x={x + 1} y={y} width={width - 2} height={height} rx="4" />
          <TextLines {...text} size={box} />
        </g>
      ))}
      {shape.arrows.map(({ path, text }) => (
        <g key={path} className="flow-label">
          <TextLines {...text} size={label} />
        </g>
      ))}
      {shape.heads.map((head) => (
        <g key={head.lines.join(' ')} className="flow-head">
          <TextLines {...head} size={SIZE.head} />
        </g>
      ))}
    </svg>
  )
}

function TextLines({ x, y, lines, size }: Lines & { readonly size: number }) {
  return (
    <text x={x} y={y} fontSize={size}>
      {lines.map((line, at) => (
        // Lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={at} x={x} y={y + at * leadingOf(size)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
