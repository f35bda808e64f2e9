import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { colours, PALETTE_IDS, type PaletteId } from './palettes.ts'

/** Hex colours by class index. A palette the address names and nobody knows is the first one. The same choice gives the same list: nothing is painted anew for it. */
export function classColours(palette: string, choropleth: Choropleth): readonly string[] {
  const id: PaletteId = PALETTE_IDS.find((known) => known === palette) ?? PALETTE_IDS[0]
  const kind = choropleth.categorical ? 'categorical' : choropleth.diverging ? 'diverging' : 'sequential'
  const count = choropleth.classes.length
  const key = `${id} ${kind} ${count}`
  const list = knownColours.get(key) ?? colours(id, count, kind)
  knownColours.set(key, list)
  return list
}

const knownColours = new Map<string, readonly string[]>()
