import { type ReactNode, useMemo } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { exportForecast } from '@/model/flow/forecastExport.ts'
import { type ForecastIndicator, forecastRows, seriesBreakdowns } from '@/model/flow/forecastSeries.ts'
import { categoryNames } from '@/model/sentence/fillTemplate.ts'
import { useView } from '@/state/ViewContext.tsx'
import { TrendChartLazy } from '@/view/chart/TrendChartLazy.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { TellSentence } from '@/view/text/TellSentence.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import type { ForecastChoice } from './forecastChoice.ts'
import { forecastSentences } from './forecastSentences.ts'
import { ForecastTable } from './ForecastTable.tsx'

interface Props {
  readonly region: Region
  readonly indicators: readonly ForecastIndicator[]
  readonly choice: ForecastChoice
  readonly areas: readonly string[]
  readonly cube: Cube
  readonly actions: (table: TakenTable) => ReactNode
  readonly onChange: (patch: Partial<ForecastChoice>) => void
}

const NOWHERE = () => undefined

/** One series of one area: in words three and six years ahead, as a line with its range, as a table. */
export function ForecastPanel({ region, indicators, choice, areas: ids, cube, actions, onChange }: Props) {
  const { set } = useView()
  const { f, format, locale } = useFlowText()
  const { indicator, area, by } = choice
  const areas = useMemo(() => region.areas.filter(({ id }) => id === area), [region, area])
  const nameOf = (id: string) => inLanguage(region.areas.find((one) => one.id === id)?.name ?? id, locale)
  const rows = forecastRows(cube, indicator, area, by)
  const breakdowns = seriesBreakdowns(indicator)
  const series = [indicator.name[locale], categoryNames(breakdowns, by, format, true)].filter((part) => part !== '').join(', ')
  const title = `${series}: ${nameOf(area)}`
  const sentences = forecastSentences(choice, cube, areas, rows, format)
  const told = sentences[0] ?? ''
  return (
    <>
      <TellSentence>{told}</TellSentence>
      <div className="flow-controls">
        {indicators.length > 1 && <SelectField label={f.forecast.series} options={indicators.map(({ id, name }) => ({ id, name: name[locale] }))} chosen={indicator.id} onChoose={(id) => onChange({ indicator: indicators.find((one) => one.id === id) ?? indicator, by: {} })} />}
        {breakdowns.map(({ id, name, categories }) => (
          <SelectField key={id} label={name[locale]} options={categories.map((one) => ({ id: one.id, name: one.name[locale] }))} chosen={by[id] ?? ''} onChoose={(chosen) => onChange({ by: { ...by, [id]: chosen } })} />
        ))}
        {ids.length > 1 && <SelectField label={f.controls.area} options={sorted(ids, nameOf, format.compare)} chosen={area} onChoose={(id) => onChange({ area: id })} />}
      </div>
      <section className="flow-sentence" aria-label={f.sentence}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <figure className="flow-picture forecast-picture" aria-label={f.forecast.picture(title)}>
        <figcaption>{title}</figcaption>
        <TrendChartLazy
          {...{ indicator, cube, areas, by }}
          benchmark={undefined}
          period={rows.findLast(({ ahead }) => !ahead)?.period ?? ''}
          selected={[area]}
          pointed={undefined}
          onPoint={NOWHERE}
          onSelect={NOWHERE}
          onPeriod={(period) => set({ page: 'explore', indicator: indicator.id, by, period, areas: area === region.total ? [] : [area] })}
        />
      </figure>
      <div className="flow-actions">
        {actions({ title, papers: [indicator.paper], name: indicator.id, build: (foot) => exportForecast({ indicator, rows, area: nameOf(area), series }, foot, format, f) })}
      </div>
      <ForecastTable rows={rows} indicator={indicator} title={title} />
    </>
  )
}

/** The region first, then its areas by name. */
const sorted = ([first = '', ...others]: readonly string[], nameOf: (id: string) => string, compare: (a: string, b: string) => number) =>
  [first, ...others.toSorted((a, b) => compare(nameOf(a), nameOf(b)))].map((id) => ({ id, name: nameOf(id) }))
