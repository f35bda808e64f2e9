import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

/** A copy of the built site on a server of its own, which can be switched off, and whose files can be changed while it runs: as when a new build is uploaded. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'schulwege-site-'))
  /** Files that were asked for since `forget`, by their address below the site. */
  asked: string[] = []
  /** A file that is held back, so that something can be done in the middle of a download. */
  held: RegExp | undefined
  #server: Server | undefined
  #port = 0

  constructor() {
    cpSync(join(import.meta.dirname, '../../../dist'), this.folder, { recursive: true })
  }

  get address(): string {
    return `http://localhost:${this.#port}/`
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', this.address).pathname)
      const file = path === '/' ? '/index.html' : path
      this.asked.push(file)
      if (this.held?.test(file) === true) return
      readFile(join(this.folder, file)).then(
        (content) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }).end(content),
        () => response.writeHead(404).end(),
      )
    })
    this.#server = server
    await new Promise<void>((resolve) => {
      server.listen(this.#port, 'localhost', resolve)
    })
    const place = server.address()
    if (place !== null && typeof place === 'object') this.#port = place.port
  }

  /** The cable is pulled: nobody answers at this address any more. */
  async stop(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }

  change(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
