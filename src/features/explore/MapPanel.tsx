import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { glSettled } from '@/view/map/gl/beginGl.ts'
import type { MapPicture, MapPoint } from '@/view/map/mapPicture.ts'
import { MapTooltip } from '@/view/map/MapTooltip.tsx'
import { RegionMap } from '@/view/map/RegionMap.tsx'
import type { Scene } from './scene.ts'

const loadNote = () => import('./AreaNote.tsx')
/** Nobody points at an area before the map stands: what is said of it comes after. Should it not come, the map goes on without. */
const AreaNote = lazy(() =>
  loadNote().then(
    ({ AreaNote: Note }): { default: typeof Note } => ({ default: Note }),
    () => ({ default: () => <></> }),
  ),
)

interface Props {
  readonly scene: Scene
  readonly picture: MapPicture
  readonly onPoint: (area: string | undefined) => void
  readonly onSelect: (area: string, additive: boolean) => void
}

/** The map with what it says of the area under the pointer. */
export function MapPanel({ scene, picture, onPoint, onSelect }: Props) {
  const [hovered, setHovered] = useState<{ readonly area: string; readonly at: MapPoint }>()
  useEffect(() => void glSettled().then(loadNote).catch(() => undefined), [])
  const hover = useCallback(
    (area: string | undefined, at: MapPoint) => {
      setHovered(area === undefined ? undefined : { area, at })
      onPoint(area)
    },
    [onPoint],
  )
  return (
    <RegionMap picture={picture} onHover={hover} onSelect={onSelect}>
      {hovered !== undefined && (
        <MapTooltip at={hovered.at}>
          <Suspense>
            <AreaNote scene={scene} area={hovered.area} />
          </Suspense>
        </MapTooltip>
      )}
    </RegionMap>
  )
}
