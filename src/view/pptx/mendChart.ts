import type { SlideChart } from '@/model/slide/slideContent.ts'
import { inkOn } from '../theme/palettes.ts'

/*
 * What pptxgenjs 4.0.1 writes into the XML of a chart, put right. Each step says what for; a test looks at all of them, so that an update of the library that
 * changes its writing is noticed.
 */

/** The chart as it should have been written. */
export function mendChart(xml: string, chart: SlideChart): string {
  let at = -1
  const mended = xml
    // A gap is a point that is not there; an empty value is none, and some programs take it for zero.
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    // The standard wants the distance of labels before the levels.
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/, '$2$1')
    .replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      at += 1
      return mendSeries(series, chart, at)
    })
  return withLegend(chart.type === 'line' ? lineOnly(mended) : mended, chart)
}

/** The standard wants a grouping in a line chart, and two axes. */
const lineOnly = (xml: string): string => xml.replace(/<c:lineChart>\s*(?!<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>').replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>(?=<\/c:(line|bar)Chart>)/, '$1')

function mendSeries(xml: string, { type, series }: SlideChart, at: number): string {
  const known = series[at]
  if (known === undefined) return xml
  if (type === 'line') {
    // A line inverts nothing; its marker stands before its labels.
    const ordered = xml.replace(/<c:invertIfNegative val="0"\/>/, '').replace(/(<c:dLbls>[\s\S]*?<\/c:dLbls>)(<c:marker>[\s\S]*?<\/c:marker>)/, '$2$1')
    return known.dashed === true ? ordered.replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>') : ordered
  }
  // Labels inside of parts must be readable on each of their colours.
  return type === 'shares' ? xml.replace(/(<c:dLbls>[\s\S]*?<a:srgbClr val=")[0-9A-F]{6}/, `$1${inkOn(known.colour).slice(1).toUpperCase()}`) : xml
}

/** What lies behind a break has the colour and the name of what lies before it: one entry in the legend is enough. */
function withLegend(xml: string, { series }: SlideChart): string {
  const hidden = series.flatMap(({ behindBreak }, at) => (behindBreak === true ? [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`] : [])).join('')
  return xml.replace(/(<c:legend><c:legendPos val="\w+"\/>)/, `$1${hidden}`)
}

/** The sheet behind a chart: a true zero is written as one (the library leaves it empty), and a gap is a cell that is not there. */
export function mendSheet(xml: string, { series }: SlideChart): string {
  return xml.replaceAll(/<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const value = series[columnNumber(column) - 2]?.values[Number(row) - 2]
    return value === undefined ? '' : `<c r="${column}${row}"><v>${value}</v></c>`
  })
}

/** A → 1, Z → 26, AA → 27 */
const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
