import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { listAppFiles } from './scripts/vite/listAppFiles.ts'

/** MSW's service worker, from its package and by the dev server only: it never lies in `public`, so it can never be built. */
const mockWorker: Plugin = {
  name: 'mock-service-worker',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
      readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))).then(
        (script) => response.setHeader('content-type', 'text/javascript').end(script),
        next,
      )
    })
  },
}

/** The development server works with inline scripts and styles of its own; only the built page keeps the strict policy of index.html. */
function relaxPageInDevelopment(): Plugin {
  return {
    name: 'relax-page-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*\/>/, ''),
  }
}

/** Whether a module loads together with another (`entry` imports it, directly or through others). */
function comesWith(entry: string, id: string, importersOf: (id: string) => readonly string[], seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return importersOf(id).some((importer) => comesWith(entry, importer, importersOf, seen))
}

/** A library hands these on with all else it has, though no early module asks for them. */
const LATER = /\/(useQueries|queriesObserver)\.js$/

/** One file for all that comes with an entry and is not in a file of higher priority. */
const together = (name: string, entry: string, priority: number) => ({
  debugName: name,
  name: (id: string, context: Rolldown.ChunkingContext) => (!LATER.test(id) && comesWith(entry, id, (module) => context.getModuleInfo(module)?.importers ?? []) ? name : null),
  priority,
})

/**
 * What the first picture needs is one file, what comes with the app another, what follows the map a third. Left alone, the bundler cuts them into
 * pieces along every page that is loaded later and shares something with them: pieces that are always loaded together, twenty requests instead of three, and more
 * bytes, because each is compressed by itself.
 */
const chunks: Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> = {
  groups: [
    { name: 'first', tags: ['$initial'], priority: 3 },
    together('app', '/src/app/mountApp.tsx', 2),
    together('afterwards', '/src/app/pages/afterwardsParts.ts', 1),
  ],
}

/**
 * The order of the head, in the build alone (in development the mocks come before any file): first a script of few lines that asks for the opening of the
 * region named by the address, or for the catalogue (src/query/begin.js), written into the page and let in by its hash, because as a file it would come no sooner
 * than the app itself; then code and style, then fonts, for a browser opens six connections at a time. The code holds the first frame back until it runs (it comes with the style,
 * which does so anyway): a frame of the bare shell in between would cost as much as the picture's own.
 */
function orderOfTheHead(): Plugin {
  return {
    name: 'order-of-the-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const begin = await readFile(new URL('src/query/begin.js', import.meta.url), 'utf8')
        const hash = createHash('sha256').update(begin).digest('base64')
        const code = html.match(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g) ?? []
        if (code.length < 2 || !html.includes("script-src 'self';")) throw new Error('index.html names no code, no style or no policy for scripts')
        const without = code.reduce((rest, tag) => rest.replace(tag, ''), html)
        return without
          .replace("script-src 'self';", `script-src 'self' 'sha256-${hash}';`)
          .replace('<link rel="preload"', () => [`<script>${begin}</script>`, ...code.map((tag) => tag.replace('<script type="module"', '<script type="module" blocking="render"')), '<link rel="preload"'].join('\n    '))
      },
    },
  }
}

// The address of every file is relative, so that the folder `dist` works under any path of any web server.
// `mpa`: a file that is not there is a 404, never the start page, so that the app can say which file is missing.
export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), mockWorker, relaxPageInDevelopment(), orderOfTheHead(), listAppFiles()],
  resolve: { tsconfigPaths: true },
  build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: chunks } } },
  // A worker fetches its solver when it needs one: only modules can.
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: false },
})
