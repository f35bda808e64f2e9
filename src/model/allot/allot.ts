/**
 * Shares a whole number out by weights so that the parts are whole and add up to it again (largest remainder, Hamilton 1792):
 * every part gets its quota rounded down, and what is left goes one by one to the largest remainders, the earlier part first in a tie.
 * Example: 10 by 0.75, 0.15, 0.10 has the quotas 7.5, 1.5, 1.0; rounded down 7, 1, 1; the one left goes to the first: 8, 1, 1.
 * @param count whole number ≥ 0
 * @param weights ≥ 0, not all zero; need not add up to 1 (official weights are printed rounded)
 */
export function allot(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const quotas = weights.map((weight) => (count * weight) / sum)
  const parts = quotas.map(Math.floor)
  const left = count - parts.reduce((total, part) => total + part, 0)
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  for (const { at } of byRemainder.slice(0, Math.round(left))) parts[at] = (parts[at] ?? 0) + 1
  return parts
}
