import { type MouseEvent, useRef } from 'react'

/**
 * Tells a pointer that moves from one that rests while keys scroll the page beneath it: browsers report both as "over another element",
 * and the second would take the light away from where the keys are.
 */
export function useRealPointer() {
  const at = useRef({ x: 0, y: 0, keyed: false })
  return {
    /** A key was pressed: from now on only a pointer at another place counts. */
    key: (): void => {
      at.current.keyed = true
    },
    /** Whether the reader has moved the pointer; remembers where it is. */
    moved: ({ clientX, clientY }: MouseEvent): boolean => {
      const { x, y, keyed } = at.current
      const real = !keyed || clientX !== x || clientY !== y
      at.current = { x: clientX, y: clientY, keyed: keyed && !real }
      return real
    },
  }
}
