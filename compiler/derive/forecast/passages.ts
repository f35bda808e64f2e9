import type { ForecastSource } from '../../read/forecasts/forecast.ts'
import type { Sources } from '../../read/sources.ts'
import type { AreaTree } from '../areaTree.ts'
import { missing } from '../figure.ts'
import { ageCohort } from './ageCohort.ts'
import { countedIndicators, countedSeries } from './countedSeries.ts'
import { certain, nothing } from './outlook.ts'
import { type Passage, project } from './project.ts'

/** The passages of all forecasts, by `forecast/series`. A grade that is itself forecast feeds the next one: this far the chain of passages goes. */
export function passagesOf(sources: Pick<Sources, 'tables' | 'indicators' | 'forecasts'>, tree: AreaTree): ReadonlyMap<string, Passage> {
  const counted = countedIndicators(sources, tree)
  const passages = new Map<string, Passage>()
  for (const { id, definition } of sources.forecasts ?? []) {
    for (const series of definition.series) {
      const { years, figure } = countedSeries(series.count, counted)
      passages.set(`${id}/${series.id}`, { years, counted: figure, cohort: cohortOf(definition.cohort, counted, (key) => passages.get(key)), rule: definition.rates })
    }
  }
  return passages
}

function cohortOf(cohort: ForecastSource['definition']['cohort'], counted: ReturnType<typeof countedIndicators>, passage: (key: string) => Passage | undefined): Passage['cohort'] {
  if (cohort.kind === 'age') {
    const { years, figure } = counted(cohort.indicator)
    return ageCohort(cohort, years, (area, year, category) => figure(area, year, { [cohort.breakdown]: category }))
  }
  return (area, year, known) => {
    const grade = passage(`${cohort.forecast}/${cohort.series}`)
    const then = year - cohort.years
    if (grade === undefined) return nothing('unknown')
    if (then > known) return project(grade, area, then, known)
    return certain(grade.years.includes(then) ? grade.counted(area, then) : missing('unknown'))
  }
}
