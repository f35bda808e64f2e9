/*
 * Who presents puts some areas into the light and the others into the shade, from outside of the page that draws them. It is a word of the moment, never part of
 * the address: a slide does not begin with a spotlight.
 */
export const SPOTLIGHT = 'spotlight'

/** Listens to the spotlight, as an effect does: `undefined` when it goes out. */
export function onSpotlight(light: (areas: readonly string[] | undefined) => void): () => void {
  const hear = (event: Event) => light((event as CustomEvent<{ readonly areas: readonly string[] | undefined }>).detail.areas)
  addEventListener(SPOTLIGHT, hear)
  return () => removeEventListener(SPOTLIGHT, hear)
}
