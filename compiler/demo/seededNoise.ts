/**
 * Numbers that look random and are the same on every machine: mulberry32 (Tommy Ettinger, public domain), begun from the FNV-1a hash of a text.
 * @returns a function that gives the next number, evenly spread from 0 to below 1
 */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One number of a normal distribution around 0 for a text (Box and Muller 1958). */
export function seededNormal(seed: string, deviation: number): number {
  const random = seededRandom(seed)
  return deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
