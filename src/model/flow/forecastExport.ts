import type { Cell } from '../cube/cell.ts'
import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import { footLines, type TableFoot } from '../export/tableFoot.ts'
import type { Format } from '../format/formatOf.ts'
import type { FlowTexts } from '../text/flow/flowTextsOf.ts'
import type { ForecastIndicator, ForecastRow } from './forecastSeries.ts'

interface Named {
  readonly indicator: ForecastIndicator
  readonly rows: readonly ForecastRow[]
  readonly area: string
  /** What is counted, with its category. */
  readonly series: string
}

/** The rows on screen: counted and forecast told apart by a column of its own, bounds only where it is a forecast. */
export function exportForecast({ indicator, rows, area, series }: Named, foot: TableFoot, format: Format, f: FlowTexts): ExportTable {
  const said = (cell: Cell): ExportValue => cell.value ?? format.cell(cell, indicator)
  return {
    head: f.forecast.head,
    rows: rows.map(({ period, ahead, cell, low, high }) => [
      area,
      format.period(period, indicator.yearMeaning),
      series,
      ahead ? format.flag('forecast') : f.forecast.counted,
      said(cell),
      ahead ? said(low) : undefined,
      ahead ? said(high) : undefined,
      [...(cell.absence === undefined ? [] : [format.absence(cell.absence)]), ...cell.flags.map((flag) => format.flag(flag))].join(', '),
    ]),
    footer: footLines(foot, [f.forecast.noProphecy], format),
  }
}
