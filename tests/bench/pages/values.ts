/** What the minimal pages read: no check, no contract, no absence; just enough to colour a map. */
interface CubeFile {
  readonly size: readonly number[]
  readonly value: readonly (number | null)[]
  readonly dimension: { readonly area: { readonly category: { readonly index: readonly string[] } } }
}

export const COLOURS = ['#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c'] as const

/** Fetches boundaries and cube of Niedersachsen at once; the colour of an area in the last period by five equal classes. */
export async function load(): Promise<{ boundaries: GeoJSON.FeatureCollection; colour: (area: string) => string }> {
  const get = async (file: string) => (await fetch(`./data/${file}`)).json()
  const [boundaries, cube] = (await Promise.all([get('regions/niedersachsen/kreise.geojson'), get('cubes/niedersachsen/ohne-hauptschulabschluss-anteil.json')])) as [GeoJSON.FeatureCollection, CubeFile]
  const periods = cube.size.at(-1) ?? 1
  const values = new Map(cube.dimension.area.category.index.map((area, at) => [area, cube.value[at * periods + periods - 1] ?? 0]))
  const [low, high] = [Math.min(...values.values()), Math.max(...values.values())]
  return { boundaries, colour: (area) => COLOURS[Math.min(4, Math.floor((((values.get(area) ?? low) - low) / (high - low || 1)) * 5))] ?? COLOURS[0] }
}
