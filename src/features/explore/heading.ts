import type { Format } from '@/model/format/formatOf.ts'
import type { Scene } from './scene.ts'

/** What is on screen, as a headline and the choices behind it. */
export interface Heading {
  readonly title: string
  /** "weiblich · 2024 · Kreise": a category only where it is not the first. */
  readonly details: string
  readonly region: string
}

/**
 * Headline of page, document and every export.
 * @param period words for the periods shown, where they are more than the chosen one
 */
export function heading({ indicator, view, level, entry }: Pick<Scene, 'indicator' | 'view' | 'level' | 'entry'>, format: Format, period = format.period(view.period, indicator.yearMeaning)): Heading {
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
