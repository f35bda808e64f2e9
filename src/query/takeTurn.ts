/** Files on their way at the same time: a slow line is shared with what the reader asks for meanwhile. */
const AT_ONCE = 3

let running = 0
const waiting: (() => void)[] = []

/**
 * Waits until few enough others run, then does the work. First come, first served.
 * @throws the signal's reason, when it was taken back before its turn
 */
export async function takeTurn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    signal.throwIfAborted()
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
