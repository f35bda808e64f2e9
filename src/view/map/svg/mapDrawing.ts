import type { Format } from '@/model/format/formatOf.ts'
import { HOME } from '../camera/camera.ts'
import type { MapPicture, MapSize } from '../mapPicture.ts'
import { markLayouter, obstaclesOf } from '../marks/layOutMarks.ts'
import type { MapLink, MarkEmphasis, SitePoint } from '../marks/mapMarks.ts'
import { markShapes } from '../marks/markShapes.ts'
import { paint } from '../paint/paint.ts'
import { mapScene } from './mapScene.ts'
import { baseShapes, labelShapes, outlineShapes } from './mapShapes.ts'
import { placeLabels } from './placeLabels.ts'
import { writeShapes } from './writeShapes.ts'

/** What lies upon the areas: the very lists that the map on the page is given. */
export interface DrawnMarks {
  readonly sites: readonly SitePoint[]
  readonly links: readonly MapLink[]
  readonly siteEmphasis: MarkEmphasis
  readonly linkEmphasis: MarkEmphasis
  readonly format: Format
}

const STYLE = { stem: 'plate', smooth: true } as const

/** The whole region as SVG markup at any size, drawn by the functions that draw the map on the page. Who points at what does not travel along. */
export function mapDrawing(shown: MapPicture, marks?: DrawnMarks): (size: MapSize) => string {
  const picture: MapPicture = { ...shown, emphasised: undefined, lit: undefined }
  const { fills, outlines, labels } = paint(picture)
  return (size) => {
    const scene = mapScene(picture, size)
    const upon = marks && layMarks(marks, { fit: scene.fit, camera: HOME })
    const names = placeLabels(scene.bySize, labels, picture.selected, HOME, size, upon?.obstacles)
    return writeShapes([
      ...baseShapes(STYLE, scene, HOME, fills),
      outlineShapes(HOME, scene.byId, outlines),
      ...(upon ? [upon.below] : []),
      labelShapes(names, size),
      ...(upon ? [upon.above] : []),
    ])
  }
}

type Look = Parameters<ReturnType<typeof markLayouter>>[0]

function layMarks({ sites, links, siteEmphasis, linkEmphasis, format }: DrawnMarks, look: Look) {
  const layOut = markLayouter(sites, links, sites.reduce((most, { value = 0 }) => Math.max(most, value), 0))
  const emphasis = { sites: { ...siteEmphasis, emphasised: undefined }, links: { ...linkEmphasis, emphasised: undefined } }
  return { obstacles: obstaclesOf(layOut(look), HOME), ...markShapes(layOut, look, emphasis, format) }
}
