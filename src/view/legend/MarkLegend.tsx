import { Fragment } from 'react'
import { Shapes } from '@/view/map/svg/Shapes.tsx'
import { useMarksText } from '@/view/text/useMarksText.ts'
import { type MarkKey, markKeys, type MarkKeysInput, SIGN_WIDTH } from './markKeys.ts'
import './legend.css'
import './markLegend.css'

/** What the signs upon a map mean. */
export function MarkLegend(props: MarkKeysInput) {
  const { m, format } = useMarksText()
  return (
    <section className="legend mark-legend" aria-label={m.legend}>
      {markKeys(props, m, format).map(({ heading, keys }) => (
        <Fragment key={heading ?? m.legend}>
          {heading !== undefined && <p className="legend-subtitle">{heading}</p>}
          <ul className="legend-list" aria-label={heading ?? m.legend}>
            {keys.map((one) => (
              <Row key={one.label} {...one} />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}

/** A swatch and its word. */
function Row({ label, shapes, half }: MarkKey) {
  return (
    <li className="mark-legend-row">
      <svg width={SIGN_WIDTH} height={2 * half} viewBox={`${-SIGN_WIDTH / 2} ${-half} ${SIGN_WIDTH} ${2 * half}`} aria-hidden="true" focusable="false">
        <Shapes shapes={shapes} />
      </svg>
      <span>{label}</span>
    </li>
  )
}
