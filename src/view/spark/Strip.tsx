import { useId } from 'react'
import { axisPosition } from '@/model/series/histogram.ts'
import './spark.css'

interface Props {
  /** Value of every area that has one. */
  readonly values: readonly number[]
  readonly marked: number | undefined
  /** A second area that is compared. */
  readonly second?: number | undefined
  /** Larger areas as strokes: the first whole, the second broken. */
  readonly references: readonly (number | undefined)[]
  readonly span: { readonly low: number; readonly high: number }
  readonly title: string
  readonly description: string
}

const WIDTH = 120
const HEIGHT = 18
const EDGE = 6
const MIDDLE = HEIGHT / 2

/** All areas as dots on one line, the one that is spoken of larger: where it lies at a glance. */
export function Strip({ values, marked, second, references, span, title, description }: Props) {
  const id = useId()
  const x = (value: number) => EDGE + axisPosition(value, span) * (WIDTH - 2 * EDGE)
  return (
    <svg className="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <line className="strip-axis" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {/* Several areas may have the same value; their dots are one. */}
      {[...new Set(values)].map((value) => (
        <circle key={value} className="strip-area" cx={x(value)} cy={MIDDLE} r={2.5} />
      ))}
      {references.map((value, at) =>
        // oxlint-disable-next-line react/no-array-index-key -- first and second are two different strokes
        value === undefined ? null : <line key={at} className={at === 0 ? 'strip-reference' : 'strip-reference strip-reference-second'} x1={x(value)} x2={x(value)} y1={1} y2={HEIGHT - 1} />,
      )}
      {second !== undefined && <circle className="strip-second" cx={x(second)} cy={MIDDLE} r={4.5} />}
      {marked !== undefined && <circle className="strip-marked" cx={x(marked)} cy={MIDDLE} r={4.5} />}
    </svg>
  )
}
