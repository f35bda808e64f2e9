import { useCallback, useState } from 'react'
import type { MapPicture, MapPoint } from '@/view/map/mapPicture.ts'
import { MapTooltip } from '@/view/map/MapTooltip.tsx'
import { RegionMap } from '@/view/map/RegionMap.tsx'
import { AreaNote } from './AreaNote.tsx'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly picture: MapPicture
  readonly onPoint: (area: string | undefined) => void
  readonly onSelect: (area: string, additive: boolean) => void
}

/** The map with what it says of the area under the pointer. */
export function MapPanel({ scene, picture, onPoint, onSelect }: Props) {
  const [hovered, setHovered] = useState<{ readonly area: string; readonly at: MapPoint }>()
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
          <AreaNote scene={scene} area={hovered.area} />
        </MapTooltip>
      )}
    </RegionMap>
  )
}
