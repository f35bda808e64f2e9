/** Milliseconds from the start of `work` until the frame with its outcome has been handed over: script, style, layout and paint. */
export async function timedToPaint(work: () => void): Promise<number> {
  await frame()
  const start = performance.now()
  work()
  await frame()
  return performance.now() - start
}

/** Resolves right after the next frame: a message that is sent while a frame is made comes when it has been painted. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve())
      port1.start()
      port2.postMessage(undefined)
    })
  })
}

/** Milliseconds of work for each of sixty fields that the pointer passes on a diagonal: the page's own handler, style and layout, without waiting for frames. */
export async function timedHover(page: Document): Promise<number[]> {
  const rows = [...page.querySelectorAll('tbody tr')]
  const times: number[] = []
  for (let at = 0; at < 60; at += 1) {
    const field = rows[at + 5]?.querySelectorAll('td')[at]
    await frame()
    const start = performance.now()
    field?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
    // Reading a size makes the browser do style and layout now.
    void page.documentElement.offsetHeight
    times.push(performance.now() - start)
  }
  return times
}
