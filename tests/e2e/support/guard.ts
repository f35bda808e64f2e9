import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** What the browser's own software WebGL says about itself; not the page's doing. */
const OF_THE_MACHINE = [/GL Driver Message/, /GPU stall due to ReadPixels/, /software WebGL/i, /Automatic fallback to software WebGL/]

/**
 * Watches a page for what must never happen: a word on the console, an error nobody caught, a breach of the Content Security Policy,
 * a request that leaves the origin. `allow` names what a test brings about on purpose.
 */
export class Guard {
  private readonly complaints: string[] = []
  private readonly allowed: RegExp[] = []

  private constructor(private readonly origin: string) {}

  static async watch(page: Page, origin: string): Promise<Guard> {
    const guard = new Guard(origin)
    page.on('console', (message) => guard.hear(message))
    page.on('pageerror', (error) => guard.note(`uncaught: ${error.message}`))
    page.on('request', (request) => guard.see(request))
    // Chromium reports breaches on the console too, but not for every directive.
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`)
      })
    })
    return guard
  }

  /** Things a test brings about on purpose, e.g. a file that is missing. */
  allow(...patterns: RegExp[]): void {
    this.allowed.push(...patterns)
  }

  /** What happened that must not happen. */
  get found(): readonly string[] {
    return this.complaints.filter((complaint) => !this.allowed.some((pattern) => pattern.test(complaint)))
  }

  private hear(message: ConsoleMessage): void {
    const kind = message.type()
    if (kind !== 'error' && kind !== 'warning') return
    if (OF_THE_MACHINE.some((pattern) => pattern.test(message.text()))) return
    this.note(`console.${kind}: ${message.text()} (${message.location().url})`)
  }

  private see(request: Request): void {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    if (url.origin !== this.origin) this.note(`left the origin: ${request.url()}`)
  }

  private note(complaint: string): void {
    this.complaints.push(complaint)
  }
}
