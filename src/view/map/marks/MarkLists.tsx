import type { Format } from '@/model/format/formatOf.ts'
import type { MarksTexts } from '@/model/text/marks/marksTextsOf.ts'
import type { Camera } from '../camera/camera.ts'
import { PlaceList } from '../keyboard/PlaceList.tsx'
import type { MapPoint } from '../mapPicture.ts'
import type { LaidOutMarks } from './layOutMarks.ts'
import type { MarkEmphasis } from './mapMarks.ts'
import { countClusters } from './markShapes.ts'

interface Props {
  readonly laidOut: LaidOutMarks
  readonly camera: Camera
  readonly emphasis: MarkEmphasis
  readonly m: MarksTexts
  readonly onHover: (id: string | undefined, at: MapPoint) => void
  readonly onSelect: (id: string, additive: boolean) => void
  readonly onZoom: (direction: 'in' | 'out' | 'whole') => void
}

const CLUSTER = 'cluster:'

/** The sites for the keyboard and for screen readers: what is drawn, in the order of the map; a cluster says how many sites it is. */
export function SiteList({ laidOut, camera, emphasis, m, format, onHover, onSelect, onZoom, onSplit }: Props & { readonly format: Format; readonly onSplit: (cluster: number) => void }) {
  const clusters = new Map(countClusters(laidOut, emphasis.lit).map((cluster) => [`${CLUSTER}${cluster.id}`, cluster]))
  const sites = new Map(laidOut.sites.map(({ site, x, y }) => [site.id, { name: site.name, x, y }]))
  const places = [...sites, ...clusters].map(([id, { x, y }]) => ({ id, label: { x: x + camera.x, y: y + camera.y } }))
  if (places.length === 0) return null
  const nameOf = (id: string): string => {
    const cluster = clusters.get(id)
    if (cluster === undefined) return sites.get(id)?.name ?? id
    const count = format.number(cluster.count, 0)
    return cluster.lit === undefined ? m.cluster(count) : m.clusterLit(format.number(cluster.lit, 0), count)
  }
  return (
    <PlaceList
      label={m.sites}
      keys={m.siteKeys}
      places={places.sort(asRead)}
      selected={emphasis.selected}
      nameOf={nameOf}
      onHover={(id, at) => onHover(id !== undefined && clusters.has(id) ? undefined : id, at)}
      onSelect={(id, additive) => {
        const cluster = clusters.get(id)
        if (cluster === undefined) onSelect(id, additive)
        else onSplit(cluster.id)
      }}
      onZoom={onZoom}
    />
  )
}

/** The lines and flows for the keyboard and for screen readers. */
export function LinkList({ laidOut, camera, emphasis, m, onHover, onSelect, onZoom }: Props) {
  if (laidOut.links.length === 0) return null
  const names = new Map(laidOut.links.map(({ link }) => [link.id, link.name]))
  const places = laidOut.links.map(({ link, middle }) => ({ id: link.id, label: { x: middle.x + camera.x, y: middle.y + camera.y } }))
  return (
    <PlaceList
      label={m.links}
      keys={m.linkKeys}
      places={places}
      selected={emphasis.selected}
      nameOf={(id) => names.get(id) ?? id}
      onHover={onHover}
      onSelect={onSelect}
      onZoom={onZoom}
    />
  )
}

interface Placed {
  readonly label: MapPoint
}

/** From top to bottom, then from left to right. */
const asRead = (a: Placed, b: Placed): number => a.label.y - b.label.y || a.label.x - b.label.x
