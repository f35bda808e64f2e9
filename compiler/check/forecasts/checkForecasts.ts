import type { ForecastSource } from '../../read/forecasts/forecast.ts'
import type { Sources } from '../../read/sources.ts'
import type { IndicatorFile } from '../../schema/indicatorFile.ts'
import { type Finding, text } from '../finding.ts'

/** Definitions of forecasts that point to what is not there. */
export function checkForecasts({ forecasts = [], indicators, tables, flows = [], areas }: Pick<Sources, 'forecasts' | 'indicators' | 'tables' | 'flows' | 'areas'>): Finding[] {
  const taken = new Set([...tables, ...flows].map(({ id }) => id))
  return forecasts.flatMap((source): Finding[] => {
    const { id, definition, paper } = source
    const found: Finding[] = []
    const say = (de: string, en: string) => found.push(fault(id, de, en))
    for (const strange of [definition.id, paper.id].filter((one) => one !== id)) {
      say(`Der Ordner heißt „${id}“, die Datei nennt sich „${strange}“.`, `The folder is called "${id}", the file calls itself "${strange}".`)
    }
    if (taken.has(id)) say(`„${id}“ heißt schon eine Tabelle; Datenblätter werden nach diesem Namen gesucht.`, `A table is called "${id}" already; papers are looked up by this name.`)
    if (!areas.some((area) => area.id === definition.land)) say(`Das Gebiet „${definition.land}“ steht nicht in areas.csv.`, `The area "${definition.land}" is not in areas.csv.`)
    for (const { indicator, by } of definition.series.flatMap(({ count }) => count)) named(indicators, indicator, by, say)
    sayCohort(source, forecasts, indicators, say)
    return found
  })
}

type Say = (de: string, en: string) => void

/** The indicator counts something, and has the categories that are asked of it. */
function named(indicators: readonly IndicatorFile[], id: string, by: Readonly<Record<string, string>>, say: Say): void {
  const indicator = indicators.find((one) => one.id === id)
  if (indicator === undefined) return say(`Den Indikator „${id}“ gibt es nicht.`, `There is no indicator "${id}".`)
  if (indicator.kind !== 'count') say(`„${id}“ ist keine Anzahl; vorausberechnet werden nur Anzahlen.`, `"${id}" is no count; only counts are forecast.`)
  for (const [breakdown, category] of Object.entries(by)) {
    const known = indicator.breakdowns.find((one) => one.id === breakdown)?.categories.some((one) => one.id === category)
    if (known !== true) say(`„${id}“ hat kein „${breakdown}: ${category}“.`, `"${id}" has no "${breakdown}: ${category}".`)
  }
}

/** A grade is a series of another forecast, and the chain of grades ends in a population; age groups are categories of that population. */
function sayCohort({ id, definition: { cohort } }: ForecastSource, all: readonly ForecastSource[], indicators: readonly IndicatorFile[], say: Say): void {
  if (cohort.kind === 'age') {
    for (const { category } of cohort.groups) named(indicators, cohort.indicator, { [cohort.breakdown]: category }, say)
    return
  }
  const grade = all.find((one) => one.id === cohort.forecast)
  if (grade?.definition.series.some((one) => one.id === cohort.series) !== true) {
    say(`„${cohort.forecast}/${cohort.series}“ gibt es nicht.`, `There is no "${cohort.forecast}/${cohort.series}".`)
  } else if (isCircular(id, all)) {
    say('Die Jahrgänge dieser Vorausberechnung werden aus ihr selbst gerechnet.', 'The grades of this forecast are reckoned from itself.')
  }
}

function isCircular(id: string, all: readonly ForecastSource[]): boolean {
  const passed = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; ) {
    if (passed.has(at)) return true
    passed.add(at)
    const cohort: ForecastSource['definition']['cohort'] | undefined = all.find((one) => one.id === at)?.definition.cohort
    at = cohort?.kind === 'grade' ? cohort.forecast : undefined
  }
  return false
}

const fault = (id: string, de: string, en: string): Finding => ({
  code: 'forecast-definition',
  severity: 'error',
  place: { file: `forecasts/${id}/definition.yaml` },
  sentence: text(de, en),
  remedy: text('Die Definition berichtigen.', 'Correct the definition.'),
})
