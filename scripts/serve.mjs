/**
 * Serves `dist` as it is, as any static web server would. Used by `npm start`, and on its own by the end-to-end tests:
 * node scripts/serve.mjs --port 4173 [--strict] [--base /folder/]
 */
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { ROOT } from './place.mjs'

/** Options of every command that serves. */
export const SERVE_OPTIONS = /** @type {const} */ ({
  port: { type: 'string', default: '4173' },
  host: { type: 'string', default: 'localhost' },
  base: { type: 'string', default: './' },
  strict: { type: 'boolean', default: false },
})

/**
 * Starts the server.
 * @param {{ port: string, host: string, base: string, strict: boolean }} options a port in use is passed over for the next free one unless `strict`
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port, host, base, strict }) {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`--port wants a number from 0 to 65535, not "${port}".`)
  const { preview } = await import('vite')
  const server = await preview({
    root: ROOT,
    base,
    // A file that is not there is a 404, never the page: the app must be able to say which file is missing.
    appType: 'mpa',
    logLevel: 'warn',
    preview: { port: number, host, strictPort: strict },
  })
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? `http://${host}:${number}/`
  return { address, close: () => server.close() }
}

/** Closes the server when we are told to go. */
export function closeOnSignal(/** @type {() => Promise<void>} */ close) {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(name, () => {
      // Open keep-alive connections must not keep the process.
      setTimeout(() => process.exit(0), 500).unref()
      void close().finally(() => process.exit(0))
    })
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: SERVE_OPTIONS })
  const { address, close } = await serve(values)
  closeOnSignal(close)
  console.log(address)
}
