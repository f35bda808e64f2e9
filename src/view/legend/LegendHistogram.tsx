import { useMemo } from 'react'
import { inLanguage } from '@/model/area/exonyms.ts'
import { type Cell, isPresent } from '@/model/cube/cell.ts'
import { axisPosition, buildHistogram, type Histogram } from '@/model/series/histogram.ts'
import { useText } from '../text/TextContext.tsx'
import { HISTOGRAM_HEIGHT, type LegendProps } from './legendProps.ts'

/** Below the columns there is room for the axis and the ends of ticks. */
const HEIGHT = HISTOGRAM_HEIGHT - 14

/** How the areas spread over the classes, with a tick for the benchmark, every highlighted area and the one pointed at. */
export function LegendHistogram({ choropleth, colours, cells, indicator, names, selected, hovered, benchmark }: LegendProps) {
  const { t, format } = useText()
  const histogram = useMemo(() => {
    const bounds = [...choropleth.classes.map(({ from }) => from), ...choropleth.classes.slice(-1).map(({ to }) => to)]
    return buildHistogram(cells, { method: choropleth.diverging ? 'diverging' : 'quantile', bounds, decimals: indicator.decimals })
  }, [choropleth, cells, indicator.decimals])
  const present = [...cells.values()].filter(isPresent).length
  const bound = (value: number): string => format.number(value, indicator.decimals)
  const pointed = hovered === undefined ? undefined : { name: names.get(hovered) ?? hovered, cell: cells.get(hovered) }
  return (
    <figure className="legend-histogram">
      <figcaption className="visually-hidden">{t.legend.histogramText(bound(histogram.low), bound(histogram.high), t.legend.areas(present))}</figcaption>
      <p className="legend-tick-label" aria-hidden="true">
        <TickLabel tick={pointed ?? (benchmark && { ...benchmark, name: inLanguage(benchmark.name, format.locale) })} histogram={histogram} words={(cell) => format.cellWords(cell, indicator)} />
      </p>
      <svg width="100%" height={HISTOGRAM_HEIGHT} aria-hidden="true" focusable="false">
        {histogram.bins.map((bin) => (
          <Column key={`${bin.classIndex}-${bin.from}`} bin={bin} histogram={histogram} colour={colours[bin.classIndex] ?? 'transparent'} />
        ))}
        {benchmark !== undefined && <Tick cell={benchmark.cell} histogram={histogram} kind="benchmark" />}
        {selected.map((area) => (
          <Tick key={area} cell={cells.get(area)} histogram={histogram} kind="selected" />
        ))}
        {pointed !== undefined && <Tick cell={pointed.cell} histogram={histogram} kind="pointed" />}
      </svg>
    </figure>
  )
}

const percent = (share: number): string => `${(100 * share).toFixed(3)}%`

interface ColumnProps {
  readonly bin: Histogram['bins'][number]
  readonly histogram: Histogram
  readonly colour: string
}

/** The class colour runs along the axis also where no area stands. */
function Column({ bin, histogram, colour }: ColumnProps) {
  const single = histogram.low === histogram.high
  const start = single ? 0 : axisPosition(bin.from, histogram)
  const end = single ? 1 : axisPosition(bin.to, histogram)
  const height = histogram.peak === 0 ? 0 : Math.max(bin.areas.length === 0 ? 0 : 3, (HEIGHT * bin.areas.length) / histogram.peak)
  return (
    <>
      <rect x={percent(start)} width={percent(end - start)} y={HEIGHT} height={8} fill={colour} />
      {height > 0 && <rect className="legend-column" x={percent(start)} width={percent(end - start)} y={HEIGHT - height} height={height} fill={colour} />}
    </>
  )
}

interface TickProps {
  readonly cell: Cell | undefined
  readonly histogram: Histogram
  readonly kind: 'benchmark' | 'selected' | 'pointed'
}

function Tick({ cell, histogram, kind }: TickProps) {
  if (cell === undefined || !isPresent(cell)) return null
  const x = percent(axisPosition(cell.value, histogram))
  return <line className={`legend-tick legend-tick-${kind}`} x1={x} x2={x} y1={kind === 'selected' ? HEIGHT - 6 : 0} y2={HEIGHT + 12} />
}

interface TickLabelProps {
  readonly tick: { readonly name: string; readonly cell: Cell | undefined } | undefined
  readonly histogram: Histogram
  readonly words: (cell: Cell) => string
}

/**
 * Name and value over the tick. The free room left and right of the words is divided as the tick divides the axis: they stand by the tick,
 * never leave the legend, and need no measuring.
 */
function TickLabel({ tick, histogram, words }: TickLabelProps) {
  if (tick?.cell === undefined) return <>&nbsp;</>
  const at = isPresent(tick.cell) ? axisPosition(tick.cell.value, histogram) : 0
  return (
    <>
      <span style={{ flexGrow: at }} />
      <span className="legend-tick-name">{tick.name}</span>
      <b>&nbsp;{words(tick.cell)}</b>
      <span style={{ flexGrow: 1 - at }} />
    </>
  )
}
