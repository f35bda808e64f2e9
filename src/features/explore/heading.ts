import { isForecast } from '@/model/cube/forecast.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Scene } from './scene.ts'

/** What is on screen, as a headline and the choices behind it. */
export interface Heading {
  readonly title: string
  /** "weiblich · 2024 · Kreise": a category only where it is not the first; "2030 · Vorausberechnung" where nobody was counted. */
  readonly details: string
  readonly region: string
}

/**
 * Headline of page, document and every export.
 * @param period words for the periods shown, where they are more than the chosen one
 */
export function heading(scene: Pick<Scene, 'indicator' | 'view' | 'level' | 'entry' | 'cube'>, format: Format, period = periodWords(scene, format)): Heading {
  const { indicator, view, level, entry } = scene
  const categories = indicator.breakdowns.flatMap(({ id, categories }) => {
    const chosen = categories.findIndex((category) => category.id === view.by[id])
    return chosen > 0 ? [categories[chosen]?.name[format.locale] ?? ''] : []
  })
  return {
    title: indicator.name[format.locale],
    details: [...categories, period, level.name[format.locale]].join(' · '),
    region: entry.name[format.locale],
  }
}

const periodWords = ({ indicator, view, cube }: Pick<Scene, 'indicator' | 'view' | 'cube'>, format: Format): string =>
  [format.period(view.period, indicator.yearMeaning), ...(isForecast(cube, view.period) ? [format.flag('forecast')] : [])].join(' · ')
