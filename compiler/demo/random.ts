import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Numbers that look drawn by lot and are the same every time. */
export interface Random {
  /** Evenly from 0 to just below 1. */
  readonly even: () => number
  /** About normal, mean 0, standard deviation 1: three even numbers added up, never beyond ±3. */
  readonly bell: () => number
}

/** A stream of its own for each `key`: a changed assumption about one offer does not reshuffle the others. */
export function randomOf(seed: number, key: string): Random {
  const generator = xoroshiro128plus(seed ^ hash(key))
  const even = () => uniformFloat32(generator)
  return { even, bell: () => 2 * (even() + even() + even() - 1.5) }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991). */
function hash(key: string): number {
  let value = 0x811c9dc5
  for (const sign of key) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return value
}
