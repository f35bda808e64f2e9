/** What happy-dom lacks and a browser has. Only what is needed, each with its reason. */
export function completeDom(): void {
  // A map asks for its size; nothing is ever laid out here, so nobody is ever called.
  globalThis.ResizeObserver ??= class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
}
