import { memo } from 'react'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cell } from '@/model/cube/cell.ts'
import type { Choosing } from '@/model/figures/figures.ts'
import { FlagMarks } from '../table/FlagMarks.tsx'
import { usePanelText } from '../text/usePanelText.ts'

interface Props extends Pick<Choosing, 'onPoint' | 'onSelect'> {
  readonly area: string
  readonly name: string
  readonly cell: Cell
  readonly rank: number | undefined
  readonly tied: boolean
  readonly indicator: Indicator
  /** End of the bar in per cent of the track; undefined for a category, which is a field and has no length. */
  readonly end: number | undefined
  readonly zero: number
  /** Place of the benchmark, in per cent of the track. */
  readonly line: number | undefined
  readonly colour: string | undefined
  readonly chosen: boolean
  readonly pointed: boolean
}

/** Place, name, bar and value of one area, as a button. Remembered: pointing at one row must not draw all others anew. */
export const RankingRow = memo(function RankingRow(props: Props) {
  const { area, name, cell, rank, tied, indicator, end, zero, line, colour, chosen, pointed, onPoint, onSelect } = props
  const { p, format } = usePanelText()
  return (
    <li>
      <button
        type="button"
        className="ranking-row"
        aria-pressed={chosen}
        data-pointed={pointed || undefined}
        onMouseEnter={() => onPoint(area)}
        onMouseLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(area)}
        onBlur={() => onPoint(undefined)}
        onClick={(event) => onSelect(area, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <span className="ranking-place">
          {rank !== undefined && (
            <>
              <span aria-hidden="true">{rank}</span>
              <span className="visually-hidden">{tied ? p.ranking.shared(rank) : p.ranking.place(rank)}: </span>
            </>
          )}
        </span>
        <span className="ranking-name">{name}</span>
        <span className="ranking-track" aria-hidden="true">
          <Bar from={end === undefined ? 0 : zero} to={end ?? 100} colour={colour} />
          {line !== undefined && <span className="ranking-line" style={{ left: `${line}%` }} />}
        </span>
        <span className="ranking-value">
          {format.cell(cell, indicator)}
          <FlagMarks flags={cell.flags} />
        </span>
      </button>
    </li>
  )
})

/** Drawn as SVG so that it is printed: browsers leave backgrounds out. */
function Bar({ from, to, colour }: { readonly from: number; readonly to: number; readonly colour: string | undefined }) {
  return (
    <svg className="ranking-bar" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect x={`${Math.min(from, to)}%`} width={`${Math.abs(to - from)}%`} height="100%" {...(colour === undefined ? {} : { fill: colour })} />
    </svg>
  )
}
