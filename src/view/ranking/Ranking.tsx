import { useMemo, useState } from 'react'
import type { Area } from '@/contract/schema/region.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Choosing, Figures } from '@/model/figures/figures.ts'
import { sortAreas } from '@/model/area/areaSearch.ts'
import { rankAreas, type RankedArea } from '@/model/series/rank.ts'
import { useText } from '../text/TextContext.tsx'
import { AbsentAreas } from './AbsentAreas.tsx'
import { barOf, type BarScale, scaleOf } from './barScale.ts'
import { FlagMarks } from '../table/FlagMarks.tsx'
import './ranking.css'

export interface RankingProps extends Figures, Choosing {
  /** Class colour of an area, so that bar and map say the same; without it bars are grey. */
  readonly colourOf?: ((area: string) => string | undefined) | undefined
}

/** More rows than this are shown only when asked for. */
const FIRST = 100

/** Areas by value, highest first, as bars in HTML; the benchmark as a line through all of them, areas without a value at the end by reason. */
export function Ranking(props: RankingProps) {
  const { indicator, cube, areas, benchmark, period, by, selected } = props
  const { t, format } = useText()
  const [all, setAll] = useState(false)
  const byId = useMemo(() => new Map(areas.map((area) => [area.id, area])), [areas])
  const ranked = useMemo(
    () => rankAreas(new Map(sortAreas(areas, format).map(({ id }) => [id, cube.cell(id, period, by)])), indicator),
    [areas, cube, period, by, indicator, format],
  )
  const present = ranked.filter(({ cell }) => isPresent(cell))
  const shown = all || present.length <= FIRST ? present : present.filter(({ area }, index) => index < FIRST || selected.includes(area))
  const reference = benchmark === undefined ? undefined : cube.cell(benchmark.id, period, by)
  const scale = scaleOf([...present.map(({ cell }) => cell), ...(reference === undefined ? [] : [reference])])
  const line = indicator.kind === 'count' || indicator.kind === 'categorical' || reference === undefined || !isPresent(reference) ? undefined : reference
  return (
    <section className="ranking" aria-label={t.ranking.heading}>
      {present.length === 0 ? <p className="ranking-note">{t.ranking.none}</p> : <p className="ranking-note">{t.ranking.order}</p>}
      {line !== undefined && benchmark !== undefined && (
        <p className="ranking-benchmark">
          <span className="ranking-dash" aria-hidden="true" /> {benchmark.short}: <b>{format.cellWords(line, indicator)}</b>
        </p>
      )}
      <ol className="ranking-list">
        {shown.map((one) => (
          <Row key={one.area} one={one} area={byId.get(one.area)} scale={scale} line={line?.value} props={props} />
        ))}
      </ol>
      {shown.length < present.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t.ranking.showAll(present.length)}
        </button>
      )}
      <AbsentAreas ranked={ranked.filter(({ cell }) => !isPresent(cell))} byId={byId} {...props} />
    </section>
  )
}

interface RowProps {
  readonly one: RankedArea
  readonly area: Area | undefined
  readonly scale: BarScale
  readonly line: number | undefined
  readonly props: RankingProps
}

function Row({ one, area, scale, line, props }: RowProps) {
  const { t, format } = useText()
  const { indicator, selected, pointed, onPoint, onSelect, colourOf } = props
  const chosen = selected.includes(one.area)
  const bar = one.cell.value === undefined || indicator.kind === 'categorical' ? undefined : barOf(one.cell.value, scale)
  return (
    <li>
      <button
        type="button"
        className="ranking-row"
        aria-pressed={chosen}
        data-pointed={pointed === one.area || undefined}
        onMouseEnter={() => onPoint(one.area)}
        onMouseLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(one.area)}
        onBlur={() => onPoint(undefined)}
        onClick={(event) => onSelect(one.area, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <span className="ranking-place">
          {one.rank !== undefined && (
            <>
              <span aria-hidden="true">{one.rank}</span>
              <span className="visually-hidden">{one.tied ? t.ranking.shared(one.rank) : t.ranking.place(one.rank)}: </span>
            </>
          )}
        </span>
        <span className="ranking-name">{area?.short ?? one.area}</span>
        <span className="ranking-track" aria-hidden="true">
          <Bar bar={bar} colour={colourOf?.(one.area)} />
          {line !== undefined && <span className="ranking-line" style={{ left: `${barOf(line, scale).end}%` }} />}
        </span>
        <span className="ranking-value">
          {format.cell(one.cell, indicator)}
          <FlagMarks flags={one.cell.flags} />
        </span>
      </button>
    </li>
  )
}

/** A bar is drawn as SVG so that it is printed; a category has a field of its colour instead of a length. */
function Bar({ bar, colour }: { readonly bar: { readonly start: number; readonly end: number } | undefined; readonly colour: string | undefined }) {
  const [x, width] = bar === undefined ? [0, 100] : [Math.min(bar.start, bar.end), Math.abs(bar.end - bar.start)]
  return (
    <svg className="ranking-bar" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect x={`${x}%`} width={`${width}%`} height="100%" {...(colour === undefined ? {} : { fill: colour })} />
    </svg>
  )
}
