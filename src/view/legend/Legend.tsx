import type { LegendClass } from '@/model/choropleth/choropleth.ts'
import { afterMap } from '../map/gl/beginGl.ts'
import { useText } from '../text/TextContext.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import { HISTOGRAM_HEIGHT, type LegendProps } from './legendProps.ts'
import { ColourSwatch, PatternSwatch } from './PatternSwatch.tsx'
import './legend.css'

/** As high as the histogram, so that nothing jumps when it comes. */
const HISTOGRAM_PLACE = (
  <div className="legend-histogram" aria-hidden="true">
    <p className="legend-tick-label">&nbsp;</p>
    <svg width="100%" height={HISTOGRAM_HEIGHT} />
  </div>
)

/** The colours are explained at once; how the areas spread over them comes after the map, or leaves its place empty. */
const LegendHistogram = onDemand<LegendProps>(async () => (await afterMap(() => import('./LegendHistogram.tsx'))).LegendHistogram, () => HISTOGRAM_PLACE)

/** What the colours mean: classes with bounds and counts, how areas spread over them, and who has no value for which reason. */
export function Legend(props: LegendProps) {
  const { choropleth, colours, indicator, hovered, onHoverClass } = props
  const { t, format } = useText()
  const unit = indicator.unit[format.locale]
  return (
    <section className="legend" aria-label={t.legend.heading}>
      <p className="legend-title">
        {indicator.name[format.locale]}
        {unit !== '' && <span className="legend-unit"> ({unit})</span>}
      </p>
      {choropleth.classes.length === 0 && <p className="legend-none">{t.legend.noClasses}</p>}
      {!choropleth.categorical && choropleth.classes.length > 0 && <LegendHistogram {...props} />}
      <ul className="legend-list" aria-label={t.legend.classes}>
        {choropleth.classes.map((one) => (
          <LegendRow key={one.index} label={one.label} areas={one.areas} lit={holds(one, hovered)} onHover={onHoverClass}>
            <ColourSwatch colour={colours[one.index] ?? 'transparent'} />
          </LegendRow>
        ))}
      </ul>
      {choropleth.absences.length > 0 && (
        <>
          <p className="legend-subtitle">{t.legend.absent}</p>
          <ul className="legend-list" aria-label={t.legend.absent}>
            {choropleth.absences.map(({ reason, areas }) => (
              <LegendRow
                key={reason}
                label={`${format.absence(reason)} (${format.absenceSign(reason)})`}
                note={format.absenceNote(reason)}
                areas={areas}
                lit={hovered !== undefined && areas.includes(hovered)}
                onHover={onHoverClass}
              >
                <PatternSwatch reason={reason} />
              </LegendRow>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const holds = (one: LegendClass, area: string | undefined): boolean => area !== undefined && one.areas.includes(area)

interface RowProps {
  readonly label: string
  readonly note?: string
  readonly areas: readonly string[]
  readonly lit: boolean
  readonly onHover: LegendProps['onHoverClass']
  readonly children: React.ReactNode
}

/** A button, so that fingers and keyboards can light a class as well as a mouse. */
function LegendRow({ label, note, areas, lit, onHover, children }: RowProps) {
  const { t, format } = useText()
  const light = (): void => onHover(areas)
  const dim = (): void => onHover(undefined)
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        data-lit={lit || undefined}
        data-empty={areas.length === 0 || undefined}
        title={note}
        onMouseEnter={light}
        onMouseLeave={dim}
        onFocus={light}
        onBlur={dim}
        onClick={light}
      >
        {children}
        <span className="legend-label">{label}</span>
        <span className="legend-count" aria-hidden="true">
          {format.number(areas.length, 0)}
        </span>
        <span className="visually-hidden">, {t.legend.areas(areas.length)}</span>
      </button>
    </li>
  )
}
