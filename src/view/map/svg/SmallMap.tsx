import { useRef } from 'react'
import type { MapPicture } from '../mapPicture.ts'
import { useFrameSize } from '../useFrameSize.ts'
import { SvgMap } from './SvgMap.tsx'
import './smallMap.css'

/** A picture of a map that nobody moves: small multiples, a slide to come. Drawn in its true size, so that names can be read; without them where `labels` is false. */
export function SmallMap({ picture, labels = true }: { readonly picture: MapPicture; readonly labels?: boolean }) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useFrameSize(frame)
  return (
    <div className="small-map" ref={frame}>
      {size && <SvgMap picture={picture} size={size} labels={labels} />}
    </div>
  )
}
