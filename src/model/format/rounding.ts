/**
 * Rounds half away from zero, as a planner does with a pencil: 8.665 → 8.67, −0.5 → −1.
 * The number is taken as it is written in decimals, not as the binary number behind it (8.665 × 100 is 866.4999… there).
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size >= 1e15) return value
  // Numbers that are written with an exponent already are too small to matter at four decimals.
  if (size < 1e-6) return 0
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/**
 * A share in percent, rounded half away from zero from the counts themselves: 1733 of 20000 is 8.665 % and prints 8.67.
 * Reckoned in whole numbers: ⌊(2 · 100 · 10^d · n + m) / 2m⌋ / 10^d.
 */
export function roundShare(numerator: number, denominator: number, decimals: number): number {
  const scale = 100 * 10 ** decimals
  const whole = Math.floor((2 * scale * numerator + denominator) / (2 * denominator))
  return Number(`${whole}e-${decimals}`)
}
