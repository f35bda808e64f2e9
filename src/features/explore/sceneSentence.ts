import type { Format } from '@/model/format/formatOf.ts'
import { writeSentence } from '@/model/sentence/sentence.ts'
import type { Scene } from './scene.ts'

/** The scene in one sentence: of the highlighted areas, or of the whole region. */
export function sceneSentence({ view, cube, indicator, region, level, areas }: Scene, format: Format): string {
  const spokenOf = (view.areas.length > 0 ? view.areas : [region.total]).flatMap((id) => areas.get(id) ?? [])
  return writeSentence({ indicator, cube, areas: spokenOf, benchmark: areas.get(view.benchmark), parts: level.areas, period: view.period, by: view.by, format })
}
