import { type ComponentProps, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useMarksText } from '@/view/text/useMarksText.ts'
import { type Camera, constrain, zoomAbout } from '../camera/camera.ts'
import { zoomOfScale } from '../camera/mercator.ts'
import type { MapPoint } from '../mapPicture.ts'
import { type MapLook, RegionMap } from '../RegionMap.tsx'
import { type LaidOutMarks, markLayouter, obstaclesOf } from './layOutMarks.ts'
import { listenToMarks, type MarkEvents } from './markGestures.ts'
import { LinkLayer, SiteLayer } from './MarkLayers.tsx'
import { LinkList, SiteList } from './MarkLists.tsx'
import { type MapLink, type MarkEmphasis, NO_EMPHASIS, type SitePoint } from './mapMarks.ts'
import './marks.css'

interface Props extends Omit<ComponentProps<typeof RegionMap>, 'layers'> {
  /** Sites. Keep the list as long as the sites are the same: emphasis has props of its own. */
  readonly sites?: readonly SitePoint[]
  readonly siteEmphasis?: MarkEmphasis
  /** Value of the largest sign. Without it the largest of these sites. */
  readonly largest?: number
  readonly links?: readonly MapLink[]
  readonly linkEmphasis?: MarkEmphasis
  /** The site under the pointer or the keyboard, and where in the frame. */
  readonly onHoverSite?: (site: string | undefined, at: MapPoint) => void
  /** A click or Enter on a site; `additive` with Shift, Ctrl or Cmd. */
  readonly onSelectSite?: (site: string, additive: boolean) => void
  readonly onHoverLink?: (link: string | undefined, at: MapPoint) => void
  readonly onSelectLink?: (link: string, additive: boolean) => void
}

const NO_SITES: readonly SitePoint[] = []
const NO_LINKS: readonly MapLink[] = []

/** A region's map with sites and lines upon it. They are drawn into the SVG that lies over both canvases: no canvas can show them otherwise than the other, nor the printer. */
export function MarkedMap({ sites = NO_SITES, siteEmphasis = NO_EMPHASIS, largest, links = NO_LINKS, linkEmphasis = NO_EMPHASIS, ...rest }: Props) {
  const { onHoverSite, onSelectSite, onHoverLink, onSelectLink, ...map } = rest
  const { m, format } = useMarksText()
  const [pointed, setPointed] = useState<{ readonly type: 'site' | 'link'; readonly id: string }>()
  const biggest = useMemo(() => largest ?? sites.reduce((most, { value = 0 }) => Math.max(most, value), 0), [largest, sites])
  const layOut = useMemo(() => markLayouter(sites, links, biggest), [sites, links, biggest])
  const look = useRef<MapLook>(undefined)
  const keepLook = useCallback((now: MapLook) => {
    look.current = now
  }, [])
  const obstaclesFor = useMemo(() => lastObstacles(), [])

  const hoverSite = useCallback(
    (id: string | undefined, at: MapPoint) => (setPointed(id === undefined ? undefined : { type: 'site', id }), onHoverSite?.(id, at)),
    [onHoverSite],
  )
  const hoverLink = useCallback(
    (id: string | undefined, at: MapPoint) => (setPointed(id === undefined ? undefined : { type: 'link', id }), onHoverLink?.(id, at)),
    [onHoverLink],
  )
  const split = (cluster: number) => look.current && zoomInto(cluster, look.current, layOut)
  const last = useRef<'site' | 'link'>(undefined)
  const frame = useMarkGestures(look, {
    onHover: (mark, at) => {
      const type = mark?.type === 'cluster' ? undefined : mark?.type
      if (last.current === 'site' && type !== 'site') hoverSite(undefined, at)
      if (last.current === 'link' && type !== 'link') hoverLink(undefined, at)
      last.current = type
      if (mark?.type === 'site') hoverSite(mark.id, at)
      if (mark?.type === 'link') hoverLink(mark.id, at)
    },
    onSelect: (mark, additive) => {
      if (mark.type === 'site') onSelectSite?.(mark.id, additive)
      else if (mark.type === 'link') onSelectLink?.(mark.id, additive)
      else split(mark.id)
    },
  })

  const shownSites = withPointed(siteEmphasis, pointed?.type === 'site' ? pointed.id : undefined)
  const shownLinks = withPointed(linkEmphasis, pointed?.type === 'link' ? pointed.id : undefined)
  const layers: ComponentProps<typeof RegionMap>['layers'] = (now) => {
    const laidOut = layOut(now)
    const { camera, zoom } = now
    const shared = { laidOut, camera, onZoom: zoom }
    return {
      below: (
        <>
          <LookKeeper look={now} onLook={keepLook} />
          <LinkLayer laidOut={laidOut} camera={camera} emphasis={shownLinks} />
        </>
      ),
      obstacles: obstaclesFor(laidOut, camera),
      above: <SiteLayer laidOut={laidOut} camera={camera} emphasis={shownSites} format={format} />,
      lists: (
        <>
          <SiteList {...shared} emphasis={siteEmphasis} m={m} format={format} onHover={hoverSite} onSelect={(id, additive) => onSelectSite?.(id, additive)} onSplit={split} />
          <LinkList {...shared} emphasis={linkEmphasis} m={m} onHover={hoverLink} onSelect={(id, additive) => onSelectLink?.(id, additive)} />
        </>
      ),
    }
  }
  return (
    <div ref={frame} className="map-marked">
      <RegionMap {...map} layers={layers} />
    </div>
  )
}

/** Remembers the last obstacles: the names are placed anew only when map or marks have moved. */
function lastObstacles(): typeof obstaclesOf {
  let last: { readonly of: LaidOutMarks; readonly camera: Camera; readonly obstacles: ReturnType<typeof obstaclesOf> } | undefined
  return (of, camera) => {
    if (last?.of !== of || last.camera !== camera) last = { of, camera, obstacles: obstaclesOf(of, camera) }
    return last.obstacles
  }
}

/** Pointed at here, unless something is pointed at elsewhere. */
function withPointed(emphasis: MarkEmphasis, pointed: string | undefined): MarkEmphasis {
  return emphasis.emphasised === undefined && pointed !== undefined ? { ...emphasis, emphasised: pointed } : emphasis
}

/** Keeps how the map is looked at for the events, once it is on the screen. */
function LookKeeper({ look, onLook }: { readonly look: MapLook; readonly onLook: (look: MapLook) => void }) {
  useLayoutEffect(() => onLook(look))
  return null
}

/** Looks at a cluster so near that it falls apart. */
function zoomInto(cluster: number, { camera, fit, moveTo }: MapLook, layOut: ReturnType<typeof markLayouter>): void {
  const { clusters, grouped } = layOut({ camera, fit })
  const mark = clusters.find(({ id }) => id === cluster)
  if (mark === undefined) return
  const factor = Math.max(1, 2 ** (grouped.splitZoom(cluster) + 0.01 - zoomOfScale(fit.scale * camera.k)))
  const near = zoomAbout(camera, factor, { x: mark.x + camera.x, y: mark.y + camera.y })
  const middle = { x: (near.k / camera.k) * mark.x + near.x, y: (near.k / camera.k) * mark.y + near.y }
  moveTo(constrain({ ...near, x: near.x + fit.width / 2 - middle.x, y: near.y + fit.height / 2 - middle.y }, fit))
}

/** Pointer and wheel on the marks, on either canvas. */
function useMarkGestures(look: { readonly current: MapLook | undefined }, events: MarkEvents) {
  const frame = useRef<HTMLDivElement>(null)
  const latest = useRef(events)
  useLayoutEffect(() => {
    latest.current = events
  })
  useEffect(() => {
    if (frame.current === null) return undefined
    return listenToMarks(frame.current, () => look.current?.ground(), {
      onHover: (mark, at) => latest.current.onHover(mark, at),
      onSelect: (mark, additive) => latest.current.onSelect(mark, additive),
    })
  }, [look])
  return frame
}
