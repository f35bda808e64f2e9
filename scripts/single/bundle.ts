import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { ROOT } from '../place.mjs'

/**
 * MapLibre stays outside: from a file it could start its worker only out of a `data:` address, and no region has so many areas that the SVG map, which stands in for it
 * everywhere, would not do. Who asks for the WebGL map hears that there is none.
 */
const withoutWebGl: Plugin = {
  name: 'without-web-gl',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/webGl.ts') ? '\0no-web-gl' : undefined),
  load: (id) => (id === '\0no-web-gl' ? "export class GlMap { constructor() { throw new Error('no WebGL map in a single file') } } export const moveToGl = () => undefined" : undefined),
}

/** The solver is a WebAssembly file of 3.5 MB that its code would fetch: the protection of own figures does without it here, as it does wherever the solver does not arrive. */
const withoutSolver: Plugin = {
  name: 'without-solver',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/solve/highs.ts') ? '\0no-solver' : undefined),
  load: (id) => (id === '\0no-solver' ? 'export const highsSolver = undefined' : undefined),
}

/** What leads to files beside the page is taken out before the bundler follows it; fonts come with the style. */
const withoutLinks: Plugin = {
  name: 'without-links',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(/^\s*<link rel="(preload|manifest|icon)"[^>]*>\n/gm, '') },
}

/** The parts of the page, each as text. */
export interface Parts {
  readonly html: string
  readonly script: string
  readonly style: string
}

/** Builds the app as one script and one style, with fonts and workers written into them. Nothing is written to the disk. @throws Error when the bundler leaves more than that */
export async function bundle(): Promise<Parts> {
  const built = await build({
    configFile: false,
    root: ROOT,
    base: './',
    mode: 'single',
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutWebGl, withoutLinks, react()],
    resolve: { tsconfigPaths: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'es', plugins: () => [withoutSolver], rolldownOptions: { output: { codeSplitting: false } } },
    build: { write: false, target: 'es2023', cssCodeSplit: false, modulePreload: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER, chunkSizeWarningLimit: 1e6, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const output = (Array.isArray(built) ? built : [built as Rolldown.RolldownOutput]).flatMap((one) => one.output)
  const textOf = (ending: string) => output.filter(({ fileName }) => fileName.endsWith(ending)).map((file) => ({ name: file.fileName, text: file.type === 'chunk' ? file.code : asText(file.source) }))
  const scripts = output.filter((file) => file.type === 'chunk')
  const [html, style, main] = [textOf('.html'), textOf('.css'), scripts[0]]
  if (main === undefined || scripts.length > 1 || html.length !== 1 || style.length !== 1) throw new Error(`The build is not one page, one script and one style: ${output.map(({ fileName }) => fileName).join(', ')}`)
  const workers = textOf('.js').filter(({ name }) => name !== main.fileName)
  const rest = output.filter(({ fileName }) => !/\.(html|css|js)$/.test(fileName))
  if (rest.length > 0) throw new Error(`Left outside: ${rest.map(({ fileName }) => fileName).join(', ')}`)
  return { html: html[0]?.text ?? '', style: style[0]?.text ?? '', script: workers.reduce((code, worker) => withWorker(code, worker.name, worker.text), main.code) }
}

const asText = (source: string | Uint8Array) => (typeof source === 'string' ? source : Buffer.from(source).toString('utf8'))

/** The worker's code in the place of its address. @throws Error when it is not asked for the way it was */
function withWorker(code: string, name: string, worker: string): string {
  const file = name.split('/').at(-1) ?? ''
  const address = new RegExp(`new URL\\(["'\`][^"'\`]*${file.replaceAll('.', '\\.')}["'\`],\\s*import\\.meta\\.url\\)`)
  if (!address.test(code)) throw new Error(`The worker ${file} is not asked for as expected.`)
  return code.replace(address, () => `new URL("data:text/javascript;base64,${Buffer.from(worker).toString('base64')}")`)
}
