import { afterMap } from '@/view/map/gl/beginGl.ts'

/** What every visit needs, but nobody before the map: one file for all of it, fetched when the map is drawn. */
export const afterwards = () => afterMap(() => import('./afterwardsParts.ts'))
