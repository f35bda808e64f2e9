import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

/**
 * The development server works with inline scripts and styles of its own; only the built page keeps the strict policy of index.html.
 * And the catalogue must not be on its way before the mocks are: a preloaded answer passes them by.
 */
function relaxPageInDevelopment(): Plugin {
  return {
    name: 'relax-page-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*\/>/, '').replace(/<link[^>]+as="fetch"[^>]*\/>/, ''),
  }
}

const BEGIN = '<script async src="./begin.js"></script>'

/**
 * What the head names first goes first, and a browser opens six connections at a time: begin.js, which asks for the region's opening, then code and style,
 * then fonts. Only in the build: in development the mocks come before any file.
 */
function orderOfTheHead(): Plugin {
  return {
    name: 'order-of-the-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const code = html.match(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g) ?? []
        if (code.length < 2) throw new Error('index.html names no code or no style')
        const without = code.reduce((rest, tag) => rest.replace(new RegExp(`\\s*${tag.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`), ''), html)
        return without.replace('<link rel="preload"', [BEGIN, ...code, '<link rel="preload"'].join('\n    '))
      },
    },
  }
}

// The address of every file is relative, so that the folder `dist` works under any path of any web server.
// `mpa`: a file that is not there is a 404, never the start page, so that the app can say which file is missing.
export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), mockWorker, relaxPageInDevelopment(), orderOfTheHead()],
  resolve: { tsconfigPaths: true },
  build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: false },
})
