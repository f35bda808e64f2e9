import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { GestureHints, GlEvents, GlMap, GlScene } from './GlMap.ts'
import { hasWebGl, loadGl } from './loadGl.ts'

export interface GlDoor {
  /** The boundaries the WebGL canvas shows; undefined while it shows none. */
  readonly shown: Boundaries | undefined
  readonly map: RefObject<GlMap | undefined>
}

/**
 * Keeps a WebGL map in an element: loads it when the page has its first picture, hands each scene on, takes it away with the component.
 * `wanted` is read once; a map that was lost, or cannot be had, does not come back.
 */
export function useGlMap(host: RefObject<HTMLElement | null>, wanted: boolean, scene: GlScene | undefined, events: Omit<GlEvents, 'onReady' | 'onLost'>, hints: GestureHints): GlDoor {
  const map = useRef<GlMap>(undefined)
  const [shown, setShown] = useState<Boundaries>()
  const latest = useRef({ scene, events, hints })
  useLayoutEffect(() => {
    latest.current = { scene, events, hints }
    if (scene) map.current?.update(scene)
  })
  const drop = useCallback(() => {
    map.current = undefined
    setShown(undefined)
  }, [])

  const laidOut = scene !== undefined
  useEffect(() => {
    if (!wanted || !laidOut || !hasWebGl()) return undefined
    let gone = false
    const start = async () => {
      const { GlMap: Map } = await loadGl()
      const now = latest.current
      if (gone || host.current === null || now.scene === undefined) return
      map.current = new Map(
        host.current,
        now.scene,
        {
          onReady: setShown,
          onLost: drop,
          onPainted: (painted) => latest.current.events.onPainted(painted),
          onHover: (area, at) => latest.current.events.onHover(area, at),
          onSelect: (area, additive) => latest.current.events.onSelect(area, additive),
          onCamera: (camera) => latest.current.events.onCamera(camera),
        },
        now.hints,
      )
    }
    // No chunk (offline) or no context: the SVG stays. It can do everything but be fast with thousands of areas.
    start().catch(drop)
    return () => {
      gone = true
      map.current?.remove()
      drop()
    }
  }, [host, wanted, laidOut, drop])
  return { shown, map }
}
