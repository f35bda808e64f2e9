import type { FrozenFigures, FrozenRow } from '@/contract/schema/snapshot.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Area } from '@/contract/schema/region.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { freezeCell } from '@/model/snapshot/frozenCell.ts'
import { buildClasses } from './buildPicture.ts'
import { containsDemo } from './containsDemo.ts'
import { heading } from './heading.ts'
import type { Scene } from './scene.ts'
import { sceneSentence } from './sceneSentence.ts'

const both = (say: (locale: 'de' | 'en') => string) => ({ de: say('de'), en: say('en') })

/** The figures of a scene as a decision snapshot keeps them: all areas of the level by name, the total, the benchmark, in the period shown. */
export function frozenScene(scene: Scene, { attributions }: Pick<Catalogue, 'attributions'>): FrozenFigures {
  const { indicator, cube, level, region, areas, view } = scene
  const { id, name, kind, unit, decimals, categories } = indicator
  const known = new Set(cube.areas)
  const areasOf = (ids: readonly string[]) => ids.filter((one) => known.has(one)).flatMap((one) => areas.get(one) ?? [])
  const inside = areasOf(level.areas).toSorted((a, b) => formatOf('de').compare(a.short, b.short))
  const beside = areasOf([...new Set([region.total, view.benchmark])].filter((one) => !level.areas.includes(one)))
  const row = (area: Area): FrozenRow => ({ key: area.id, name: both((locale) => inLanguage(area.name, locale)), cells: [freezeCell(cube.cell(area.id, view.period, view.by))] })
  const classes = buildClasses(scene)
  const mapped = scene.boundaries !== undefined
  return {
    title: name,
    details: both((locale) => {
      const { details, region: where } = heading(scene, formatOf(locale))
      return `${details} · ${where}`
    }),
    sentence: both((locale) => sceneSentence(scene, formatOf(locale))),
    paper: indicator.paper,
    source: attributions[indicator.paper] ?? '',
    demo: containsDemo(scene),
    columns: [{ id, name, kind, unit, decimals, ...(categories === undefined ? {} : { categories }) }],
    rows: [...inside, ...beside].map(row),
    ...(mapped && { map: { level: level.id, bounds: [...(classes?.bounds ?? [])], palette: view.palette, ...(classes?.centre === undefined ? {} : { centre: classes.centre }) } }),
  }
}
