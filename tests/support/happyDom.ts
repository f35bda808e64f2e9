/** The size that every element has here: nothing is ever laid out, but a map without room draws nothing. */
const ROOM = { width: 900, height: 600 }

/** What happy-dom lacks and a browser has. Only what is needed, each with its reason. */
export function completeDom(): void {
  // A map asks for its size once and then listens; nobody is ever called.
  globalThis.ResizeObserver ??= class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  for (const [name, value] of [['clientWidth', ROOM.width], ['clientHeight', ROOM.height]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
  }
}
