import { SPOTLIGHT } from '@/view/map/spotlight.ts'

/** Puts areas into the light on whatever map listens; `undefined` turns it off. */
export const setSpotlight = (areas: readonly string[] | undefined): void => {
  dispatchEvent(new CustomEvent(SPOTLIGHT, { detail: { areas } }))
}
