import { memo, type ReactNode } from 'react'
import type { Format } from '@/model/format/formatOf.ts'
import type { Camera } from '../camera/camera.ts'
import { Shapes } from '../svg/Shapes.tsx'
import type { LaidOutMarks, PlacedLink, PlacedSite } from './layOutMarks.ts'
import { type MarkEmphasis, type MarkState, markStates } from './mapMarks.ts'
import { clusterShape, countClusters, linkShape, ringed, ringShape, shiftOf, siteShape } from './markShapes.ts'

interface LayerProps {
  readonly laidOut: LaidOutMarks
  readonly camera: Camera
  readonly emphasis: MarkEmphasis
}

/** More flows than this are drawn with plain edges: smoothed ones take a processor without graphics card several times as long. */
const SMOOTHED = 100

/** Lines and flows; they lie below the names. */
export function LinkLayer({ laidOut, camera, emphasis }: LayerProps) {
  const stateOf = markStates(emphasis)
  return (
    <g className="map-links" transform={shiftOf(camera)} shapeRendering={laidOut.links.length > SMOOTHED ? 'crispEdges' : undefined}>
      {laidOut.links.map((placed) => (
        <Link key={placed.link.id} placed={placed} state={stateOf(placed.link.id)} />
      ))}
    </g>
  )
}

/** Sites and clusters; they lie above the names. Each is drawn anew only when it changes itself. */
export function SiteLayer({ laidOut, camera, emphasis, format }: LayerProps & { readonly format: Format }) {
  const stateOf = markStates(emphasis)
  return (
    <g className="map-sites" transform={shiftOf(camera)}>
      {laidOut.sites.map((placed) => (
        <Site key={placed.site.id} placed={placed} dimmed={stateOf(placed.site.id) === 'dimmed'} />
      ))}
      <Clusters laidOut={laidOut} lit={emphasis.lit} format={format} />
      {ringed(emphasis).map(([id, state]) => {
        const placed = laidOut.placeOf(id)
        return placed && <Shapes key={`ring-${id}`} shapes={[ringShape(placed, state)]} />
      })}
    </g>
  )
}

const Link = memo(function Link({ placed, state }: { readonly placed: PlacedLink; readonly state: MarkState }) {
  return <Shapes shapes={[linkShape(placed, state)]} />
})

const Site = memo(function Site({ placed, dimmed }: { readonly placed: PlacedSite; readonly dimmed: boolean }) {
  return <Shapes shapes={[siteShape(placed, dimmed)]} />
})

const Clusters = memo(function Clusters({ laidOut, lit, format }: { readonly laidOut: LaidOutMarks; readonly lit: MarkEmphasis['lit']; readonly format: Format }): ReactNode {
  return countClusters(laidOut, lit).map((cluster) => <Shapes key={cluster.id} shapes={[clusterShape(cluster, format)]} />)
})
