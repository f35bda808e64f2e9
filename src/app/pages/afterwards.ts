import { readAddress } from '@/state/addressText.ts'
import { afterMap } from '@/view/map/gl/beginGl.ts'

const load = () => import('./afterwardsParts.ts')

/** What every visit needs, but nobody before the map: one file for all of it, fetched when the map is drawn. A meeting waits for nothing: its headline belongs to the picture, and its slides are to be prepared. */
export const afterwards = () => (readAddress(location.search).deck === null ? afterMap(load) : load())
