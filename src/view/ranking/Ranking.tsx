import { useMemo, useState } from 'react'
import { isPresent } from '@/model/cube/cell.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import type { Choosing, Figures } from '@/model/figures/figures.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { sortAreas } from '@/model/area/areaSearch.ts'
import { rankAreas } from '@/model/series/rank.ts'
import { usePanelText } from '../text/usePanelText.ts'
import { AbsentAreas } from './AbsentAreas.tsx'
import { barOf, scaleOf } from './barScale.ts'
import { RankingRow } from './RankingRow.tsx'
import './ranking.css'

export interface RankingProps extends Figures, Choosing {
  /** Class colour of an area, so that bar and map say the same; without it bars are grey. */
  readonly colourOf?: ((area: string) => string | undefined) | undefined
}

/** More rows than this are shown only when asked for. */
const FIRST = 100

/** Areas by value, highest first, as bars in HTML; the benchmark as a line through all of them, areas without a value at the end by reason. */
export function Ranking(props: RankingProps) {
  const { indicator, cube, areas, benchmark, period, by, selected, pointed, onPoint, onSelect, colourOf } = props
  const { p, format } = usePanelText()
  const [all, setAll] = useState(false)
  const byId = useMemo(() => new Map(areas.map((area) => [area.id, area])), [areas])
  const ranked = useMemo(
    () => rankAreas(new Map(sortAreas(areas, format).map(({ id }) => [id, cube.cell(id, period, by)])), indicator),
    [areas, cube, period, by, indicator, format],
  )
  const present = ranked.filter(({ cell }) => isPresent(cell))
  const shown = all || present.length <= FIRST ? present : present.filter(({ area }, index) => index < FIRST || selected.includes(area))
  const reference = benchmark === undefined ? undefined : cube.cell(benchmark.id, period, by)
  const line = indicator.kind === 'count' || indicator.kind === 'categorical' || reference === undefined || !isPresent(reference) ? undefined : reference
  // Where the benchmark is no line, as for counts of a whole Land, it must not shorten the bars either.
  const scale = scaleOf([...present.map(({ cell }) => cell), ...(line === undefined ? [] : [line])])
  return (
    <section className="ranking" aria-label={p.ranking.heading}>
      {present.length === 0 && <p className="ranking-note">{p.ranking.none}</p>}
      {isForecast(cube, period) && <p className="ranking-note">{p.trend.ahead}</p>}
      {present.length > 0 && indicator.kind !== 'categorical' && <p className="ranking-note">{p.ranking.order}</p>}
      {line !== undefined && benchmark !== undefined && (
        <p className="ranking-benchmark">
          <span className="ranking-dash" aria-hidden="true" /> {inLanguage(benchmark.short, format.locale)}: <b>{format.cellWords(line, indicator)}</b>
        </p>
      )}
      <ol className="ranking-list">
        {shown.map((one) => (
          <RankingRow
            key={one.area}
            area={one.area}
            name={inLanguage(byId.get(one.area)?.short ?? one.area, format.locale)}
            cell={one.cell}
            rank={one.rank}
            tied={one.tied}
            indicator={indicator}
            end={one.cell.value === undefined || indicator.kind === 'categorical' ? undefined : barOf(one.cell.value, scale).end}
            zero={barOf(0, scale).end}
            line={line === undefined ? undefined : barOf(line.value, scale).end}
            colour={colourOf?.(one.area)}
            chosen={selected.includes(one.area)}
            pointed={one.area === pointed}
            onPoint={onPoint}
            onSelect={onSelect}
          />
        ))}
      </ol>
      {shown.length < present.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {p.ranking.showAll(present.length)}
        </button>
      )}
      <AbsentAreas ranked={ranked.filter(({ cell }) => !isPresent(cell))} byId={byId} {...props} />
    </section>
  )
}
