import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Resolves when the graphics processor has drawn what it was told. Software WebGL draws 11,299 areas slower than they are told, and a full queue
 * would hold up the main thread of whoever calls next: that is the machine's time, not the map's.
 */
export async function rest(map: MapLibre): Promise<void> {
  const gl = map.getCanvas().getContext('webgl2')
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!gl || !fence) return
  gl.flush()
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) await new Promise((resolve) => setTimeout(resolve, 5))
  gl.deleteSync(fence)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
