import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Camera } from '../camera/camera.ts'
import { leaveGl, takeGl } from './beginGl.ts'
import type { GestureHints } from './createMapLibre.ts'
import type { GlEvents, GlMap, GlScene } from './GlMap.ts'

export interface GlDoor {
  /** The boundaries the WebGL canvas shows; undefined while it shows none. */
  readonly shown: Boundaries | undefined
  /** Whether MapLibre is there or on its way. False when it is not wanted, was lost or cannot be had. */
  readonly coming: boolean
  readonly map: RefObject<GlMap | undefined>
}

/**
 * Keeps a WebGL map in an element: takes the one that nobody shows, or begins one; hands each scene on; leaves it to the next when the component goes.
 * A map that was lost, or cannot be had, does not come back: the SVG can do everything but be fast with thousands of areas.
 */
export function useGlMap(host: RefObject<HTMLElement | null>, wanted: boolean, scene: GlScene | undefined, camera: Camera, events: Omit<GlEvents, 'onReady' | 'onLost'>, hints: GestureHints): GlDoor {
  const map = useRef<GlMap>(undefined)
  const [shown, setShown] = useState<Boundaries>()
  const [failed, setFailed] = useState(false)
  const latest = useRef({ scene, camera, events, hints })
  useLayoutEffect(() => {
    latest.current = { scene, camera, events, hints }
    if (scene) map.current?.update(scene, camera)
  })
  const drop = useCallback(() => {
    map.current = undefined
    setShown(undefined)
    setFailed(true)
  }, [])

  const laidOut = scene !== undefined
  useEffect(() => {
    const { scene: first, hints: words } = latest.current
    if (!wanted || !laidOut || first === undefined) return undefined
    let gone = false
    const start = async () => {
      const taken = await takeGl(first, words, () => !gone)
      if (taken === undefined) return
      const { scene: now, camera: look } = latest.current
      if (gone || host.current === null || now === undefined) return leaveGl(taken)
      map.current = taken
      taken.attach(host.current, now, look, {
        onReady: setShown,
        onLost: drop,
        onPainted: (painted) => latest.current.events.onPainted(painted),
        onHover: (area, at) => latest.current.events.onHover(area, at),
        onSelect: (area, additive) => latest.current.events.onSelect(area, additive),
        onCamera: (camera) => latest.current.events.onCamera(camera),
      })
    }
    start().catch(drop)
    return () => {
      gone = true
      if (map.current !== undefined) leaveGl(map.current)
      map.current = undefined
      setShown(undefined)
    }
  }, [host, wanted, laidOut, drop])
  return { shown, coming: wanted && !failed, map }
}
