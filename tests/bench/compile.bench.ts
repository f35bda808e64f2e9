import { compile } from '../../compiler/compile.ts'
import { check } from '../../compiler/check/check.ts'
import { growingWorld } from './support/growingWorld.ts'
import { median, type Row } from './support/row.ts'

const SIZES = [8, 112, 11_299] as const
const RUNS = [15, 9, 3] as const

/**
 * Checking and compiling as areas grow 8 → 112 → 11,299: the time per area must not rise (at most linear).
 * A quarter more per area is granted to a larger heap and colder caches.
 */
export async function bench(): Promise<Row[]> {
  const perArea = SIZES.map((size, at) => {
    const world = growingWorld(size)
    const times = Array.from({ length: (RUNS[at] ?? 1) + 1 }, () => timed(() => [check(world), compile(world)]))
    return { size, ms: median(times.slice(1)) / size }
  })
  return perArea.slice(1).flatMap((now, at) => {
    const before = perArea[at]
    if (before === undefined) return []
    return [
      {
        name: `compile per area, ${now.size} against ${before.size} areas`,
        measured: `${now.ms.toFixed(2)} ms against ${before.ms.toFixed(2)} ms`,
        ratio: now.ms / before.ms,
        limit: 1.25,
      },
    ]
  })
}

/** Processor time in ms, not time on the clock: the sizes cannot take turns fast enough to share a noisy machine's bad moments. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
