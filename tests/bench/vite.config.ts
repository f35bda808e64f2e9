import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type PluginOption } from 'vite'

const ROOT = join(import.meta.dirname, '../..')
const page = (name: string) => join(import.meta.dirname, 'pages', `${name}.html`)

/** The minimal pages that our own are measured against, built like the site and with its data beside them. */
export default defineConfig({
  root: join(import.meta.dirname, 'pages'),
  base: './',
  appType: 'mpa',
  publicDir: join(ROOT, 'public'),
  plugins: [react(), preciseClock()],
  resolve: { alias: { '@': join(ROOT, 'src') } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    outDir: join(ROOT, '.cache/bench'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: { svg: page('svg'), maplibre: page('maplibre'), stepOurs: page('stepOurs'), stepBare: page('stepBare'), matrixOurs: page('matrixOurs'), matrixBare: page('matrixBare'), flowOurs: page('flowOurs'), flowBare: page('flowBare') } },
  },
})

/** A step of the year takes little more than a millisecond, and a page is told the time to 0.1 ms, unless it shares nothing with others. Pages whose loading is timed stay as they are. */
function preciseClock(): PluginOption {
  return {
    name: 'precise-clock',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(({ url = '' }, response, next) => {
        if (/\/(svg|maplibre)\.html/.test(url)) return next()
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
        response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
        next()
      })
    },
  }
}
