import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Pointing } from './buildPicture.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly choropleth: Choropleth
  readonly pointing: Pointing
  readonly onLight: (areas: readonly string[] | undefined) => void
  readonly onPoint: (area: string | undefined) => void
}

/** Legend of the map. */
export function LegendPanel({ choropleth }: Props) {
  return <ul>{choropleth.classes.map(({ index, label }) => <li key={index}>{label}</li>)}</ul>
}
