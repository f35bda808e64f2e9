import { inLanguage } from '@/model/area/exonyms.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Scene } from './scene.ts'

/** A choice that narrows the view, in words. */
export interface ActiveChoice {
  /** Breakdown or area. */
  readonly id: string
  readonly text: string
}

/** What narrows a view: categories that are not the first of their breakdown, and highlighted areas. */
export function activeChoices({ indicator, view, areas }: Scene, t: Texts): { readonly categories: readonly ActiveChoice[]; readonly areas: readonly ActiveChoice[] } {
  const categories = indicator.breakdowns.flatMap(({ id, name, categories: all }) => {
    const chosen = all.findIndex((category) => category.id === view.by[id])
    return chosen > 0 ? [{ id, text: t.explore.activeBy(name[view.lang], all[chosen]?.name[view.lang] ?? '') }] : []
  })
  return { categories, areas: view.areas.map((id) => ({ id, text: inLanguage(areas.get(id)?.name ?? id, view.lang) })) }
}
