import type { MapPicture } from '../mapPicture.ts'
import { SvgMap } from './SvgMap.tsx'
import './smallMap.css'

/** The drawing board of a small map, in units of its view box: the sheet of style gives it its true size. */
const BOARD = { width: 480, height: 340 } as const

/** A picture of a map that nobody moves: small multiples, a slide to come. Names stay away where `labels` is false. */
export function SmallMap({ picture, labels = true }: { readonly picture: MapPicture; readonly labels?: boolean }) {
  return (
    <div className="small-map">
      <SvgMap picture={picture} size={BOARD} labels={labels} />
    </div>
  )
}
