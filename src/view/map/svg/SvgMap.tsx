import { memo, type ReactNode, useId } from 'react'
import { type Camera, HOME } from '../camera/camera.ts'
import type { MapPicture, MapSize } from '../mapPicture.ts'
import { paintFills, paintOutlines } from '../paint/paint.ts'
import { mapScene } from './mapScene.ts'
import { baseShapes, labelShapes, outlineShapes } from './mapShapes.ts'
import { type Box, placeLabels } from './placeLabels.ts'
import { Shapes } from './Shapes.tsx'

interface Props {
  readonly picture: MapPicture
  readonly size: MapSize
  readonly camera?: Camera
  /** Without the base only outlines and names are drawn: the sheet that lies over the WebGL canvas. */
  readonly base?: boolean
  /** Smoothed edges; not while MapLibre is on its way. */
  readonly smooth?: boolean
  /** Small multiples do without names. */
  readonly labels?: boolean
  /** What lies upon the areas, below and above their names. */
  readonly below?: ReactNode
  readonly above?: ReactNode
  /** What no name may cover. The same list as long as nothing of it moves. */
  readonly obstacles?: readonly Box[] | undefined
}

/** The picture as SVG: the first one seen, the one printed, the only one where there is no WebGL. */
export function SvgMap({ picture, size, camera = HOME, base = true, smooth = true, labels = true, below, above, obstacles }: Props) {
  return (
    <svg
      className="map-svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={picture.description}
    >
      {base && <Base picture={picture} size={size} camera={camera} smooth={smooth} />}
      <Outlines picture={picture} size={size} camera={camera} />
      {below}
      {labels && <Labels picture={picture} size={size} camera={camera} obstacles={obstacles} />}
      {above}
    </svg>
  )
}

type LayerProps = Required<Pick<Props, 'picture' | 'size' | 'camera'>>

/** Each layer is drawn anew only when something it shows has changed: pointing at an area must not cost 11,299 paths. */
const Base = memo(
  function Base({ picture, size, camera, smooth }: LayerProps & { readonly smooth: boolean }) {
    const stem = useId()
    return <Shapes shapes={baseShapes({ stem, smooth }, mapScene(picture, size), camera, paintFills(picture))} />
  },
  (a, b) => a.smooth === b.smooth && same(a, b, ['boundaries', 'surroundings', 'choropleth', 'colours', 'lit']),
)

const Outlines = memo(
  function Outlines({ picture, size, camera }: LayerProps) {
    const { byId } = mapScene(picture, size)
    return <Shapes shapes={[outlineShapes(camera, byId, paintOutlines(picture))]} />
  },
  (a, b) => same(a, b, ['boundaries', 'surroundings', 'selected', 'emphasised']),
)

const Labels = memo(
  function Labels({ picture, size, camera, obstacles }: LayerProps & Pick<Props, 'obstacles'>) {
    const { bySize } = mapScene(picture, size)
    return <Shapes shapes={[labelShapes(placeLabels(bySize, picture.names, picture.selected, camera, size, obstacles), size)]} />
  },
  (a, b) => a.obstacles === b.obstacles && same(a, b, ['boundaries', 'surroundings', 'names', 'selected']),
)

function same(a: LayerProps, b: LayerProps, keys: readonly (keyof MapPicture)[]): boolean {
  return (
    a.camera === b.camera &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.size.letters === b.size.letters &&
    keys.every((key) => a.picture[key] === b.picture[key] || (key === 'selected' && sameList(a.picture.selected, b.picture.selected)))
  )
}

/** The selection comes from the address and is read anew with every change of it. */
function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}
