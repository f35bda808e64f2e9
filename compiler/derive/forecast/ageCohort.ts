import type { ForecastDefinition } from '../../schema/forecastFile.ts'
import { type Figure, present, sumFigures } from '../figure.ts'
import { certain, nothing } from './outlook.ts'
import type { Passage } from './project.ts'

type AgeCohort = Extract<ForecastDefinition['cohort'], { kind: 'age' }>

/** People of an age group at the end of a year. */
export type Population = (area: string, year: number, category: string) => Figure

/**
 * The mean year of birth among those who have one of `ages` at the end of the target year, out of the last population known by then. A group's people are
 * spread evenly over its years: of 500 aged 10 to 14, 100 are 13. Who moved in after that date is in the rate, not here.
 * @param dates years at whose end a population is known, oldest first
 */
export function ageCohort({ groups, ages, reach }: Pick<AgeCohort, 'groups' | 'ages' | 'reach'>, dates: readonly number[], population: Population): Passage['cohort'] {
  return (area, year, known) => {
    const base = dates.findLast((date) => date <= Math.min(year, known))
    if (base === undefined || year - base > reach) return nothing('unknown')
    const found = ages.map((age) => groups.find(({ from, years }) => from <= age - (year - base) && age - (year - base) < from + years))
    const people = found.map((group): Figure | undefined => {
      if (group === undefined) return undefined
      const figure = population(area, base, group.category)
      return figure.number === undefined ? figure : present(figure.number / group.years / ages.length, figure.flags)
    })
    const all = people.flatMap((figure) => figure ?? [])
    return all.length < ages.length ? nothing('unknown') : certain(sumFigures(all))
  }
}
