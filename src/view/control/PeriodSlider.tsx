import { useId } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { usePlayer } from './usePlayer.ts'
import './slider.css'

interface Props {
  /** All periods, oldest first, with their names as printed and, for the ends of the slider, in short; the last ones may be `ahead`: forecast, not counted. */
  readonly periods: readonly { readonly id: string; readonly name: string; readonly short: string; readonly ahead?: boolean }[]
  readonly chosen: string
  /** `settled` is false for steps of dragging and playing, which should not fill the browser's history. */
  readonly onChoose: (period: string, settled: boolean) => void
}

/** The period as a slider with steps, play and pause. A single period is said in words instead. */
export function PeriodSlider({ periods, chosen, onChoose }: Props) {
  const { t, format } = useText()
  const id = useId()
  const at = Math.max(0, periods.findIndex((period) => period.id === chosen))
  const choose = (to: number, settled: boolean) => {
    const period = periods[to]
    if (period !== undefined && to !== at) onChoose(period.id, settled)
  }
  const player = usePlayer(at, periods.length, (to) => choose(to, false))
  const name = periods[at]?.name ?? ''
  const firstAhead = periods.findIndex(({ ahead }) => ahead)
  const said = periods[at]?.ahead ? `${name}, ${format.flag('forecast')}` : name
  if (periods.length < 2) {
    return (
      <p className="slider slider-single">
        <span className="field-label">{t.controls.period}</span> <strong>{name}</strong> <span>({t.controls.onlyPeriod})</span>
      </p>
    )
  }
  const step = (by: number) => {
    player.stop()
    choose(at + by, true)
  }
  return (
    <div className="slider" role="group" aria-label={t.controls.period}>
      <button type="button" className="button button-round" onClick={player.toggle} aria-label={player.playing ? t.controls.pause : t.controls.play}>
        <Icon name={player.playing ? 'pause' : 'play'} />
      </button>
      <button type="button" className="button button-plain" onClick={() => step(-1)} disabled={at === 0} aria-label={t.controls.previous}>
        <Icon name="previous" />
      </button>
      <output htmlFor={id} className="slider-now">
        {name}
        {/* Its place is kept in counted years: nothing jumps while the years move. */}
        {firstAhead >= 0 && <small data-shown={periods[at]?.ahead ?? false}>{format.flag('forecast')}</small>}
      </output>
      <button type="button" className="button button-plain" onClick={() => step(1)} disabled={at === periods.length - 1} aria-label={t.controls.next}>
        <Icon name="next" />
      </button>
      <span className="slider-end">{periods[0]?.short}</span>
      <span className="slider-track">
        {firstAhead > 0 && <span className="slider-ahead" style={{ insetInlineStart: `${(100 * (firstAhead - 0.5)) / (periods.length - 1)}%` }} />}
        <input
          id={id}
          type="range"
          className="slider-range"
          min={0}
          max={periods.length - 1}
          step={1}
          value={at}
          aria-label={t.controls.period}
          aria-valuetext={said}
          onChange={(event) => {
            player.stop()
            choose(Number(event.target.value), false)
          }}
        />
      </span>
      <span className="slider-end">{periods.at(-1)?.short}</span>
    </div>
  )
}
