/** How many years are stepped through. */
export const YEARS = 20

/**
 * A figure for an area and a year: a random walk that forgets nothing, so that from one year to the next about a fifth of the areas change their class,
 * as the shares of the real indicators do. Always the same numbers: a linear congruential generator with the area's position as seed.
 */
export function walks(areas: number): readonly (readonly number[])[] {
  return Array.from({ length: areas }, (_, at) => {
    let seed = (at + 1) * 2_654_435_761
    const chance = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed / 2 ** 32
    }
    let value = chance() * 20
    return Array.from({ length: YEARS }, () => (value = Math.min(20, Math.max(0, value + (chance() - 0.5) * 3))))
  })
}
