import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'

/** A region in which own figures can be shown. */
export interface OwnPlace {
  readonly id: string
  readonly name: Text
  /** There is a map; else sentence, trend and table only. */
  readonly mapped: boolean
}

/** Regions in which own figures can be shown: the one on screen first, then those with a map. Regions without one are named only where none has any. */
export function placesOf({ cubes }: Pick<OwnFigures, 'cubes'>, { regions }: Pick<Catalogue, 'regions'>, shown: string): readonly OwnPlace[] {
  const places = regions.flatMap(({ id, name }): OwnPlace[] => {
    const cube = cubes.find(({ region }) => region === id)
    return cube === undefined ? [] : [{ id, name, mapped: cube.levels.length > 0 }]
  })
  const mapped = places.filter((place) => place.mapped)
  return (mapped.length > 0 ? mapped : places).toSorted((a, b) => Number(b.id === shown) - Number(a.id === shown))
}
