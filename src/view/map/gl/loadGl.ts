/** Loads MapLibre and our map on it: a chunk of its own that nobody waits for. Called early, it is there when it is needed. */
export function loadGl() {
  return import('./GlMap.ts')
}

/** Whether WebGL 2 can be had. Not on a page opened from disk: there MapLibre could only start its worker from a `data:` address. */
export function hasWebGl(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined' || globalThis.origin === 'null') return false
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
