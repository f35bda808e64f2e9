import { useMemo } from 'react'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { buildClasses, buildMap, buildPicture, type Pointing, POINTING_NOWHERE } from './buildPicture.ts'
import type { Scene } from './scene.ts'

/**
 * Map and legend of a scene, each part made anew only when something it depends on has changed:
 * a step of the period costs no new classes, pointing at an area costs nothing but its outline.
 */
export function usePicture(scene: Scene, pointing: Pointing): { readonly choropleth: Choropleth; readonly picture: MapPicture | undefined } {
  const { t, format } = useText()
  const { cube, level, indicator, view } = scene
  const { method, count, scope } = view
  const by = JSON.stringify(view.by)
  const classPeriod = scope === 'period' ? view.period : ''
  const centre = method === 'diverging' ? view.benchmark : ''
  // The rules below name what the functions read of the scene; the scene itself is a new object with every choice.
  // oxlint-disable-next-line react/exhaustive-deps
  const classes = useMemo(() => buildClasses(scene), [cube, level, indicator, by, method, count, scope, classPeriod, centre])
  // oxlint-disable-next-line react/exhaustive-deps
  const choropleth = useMemo(() => buildMap(scene, classes, format), [cube, level, indicator, by, view.period, classes, format])
  const still = useMemo(() => buildPicture(scene, choropleth, POINTING_NOWHERE, t, format), [scene, choropleth, t, format])
  const picture = useMemo(() => still && { ...still, emphasised: pointing.area, lit: pointing.lit }, [still, pointing])
  return { choropleth, picture }
}
