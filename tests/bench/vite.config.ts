import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const ROOT = join(import.meta.dirname, '../..')
const page = (name: string) => join(import.meta.dirname, 'pages', `${name}.html`)

/** The minimal pages that our own are measured against, built like the site and with its data beside them. */
export default defineConfig({
  root: join(import.meta.dirname, 'pages'),
  base: './',
  appType: 'mpa',
  publicDir: join(ROOT, 'public'),
  plugins: [react()],
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
