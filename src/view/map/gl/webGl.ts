/** What comes with MapLibre, in one file. */
export { GlMap } from './GlMap.ts'
export { moveToGl } from './moveToGl.ts'
