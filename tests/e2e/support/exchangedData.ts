import { cpSync, createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Catalogue } from '../../../src/contract/schema/catalogue.ts'
import type { CubeFile } from '../../../src/contract/schema/cube.ts'

const DIST = join(import.meta.dirname, '../../../dist')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.geojson': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png' }

/** The built site with a data folder of its own, which can be exchanged while it is served, as a web master does. */
export interface ExchangedSite {
  readonly address: string
  /** Changes one cube, and with it the data build of the catalogue. */
  readonly exchange: (region: string, indicator: string, change: (cell: (area: string, period: string, value: number | null, status?: string) => void) => void) => void
  readonly close: () => Promise<void>
}

/** Copies `dist` and serves the copy on a free port. */
export async function serveExchangedSite(): Promise<ExchangedSite> {
  const root = mkdtempSync(join(tmpdir(), 'schulwege-data-'))
  cpSync(DIST, root, { recursive: true })
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the copy of the site has no port')
  return {
    address: `http://localhost:${bound.port}/`,
    exchange: (region, indicator, change) => exchangeCube(root, region, indicator, change),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
      rmSync(root, { recursive: true })
    },
  }
}

function exchangeCube(root: string, region: string, indicator: string, change: Parameters<ExchangedSite['exchange']>[2]): void {
  const [cubeFile, catalogueFile] = [join(root, `data/cubes/${region}/${indicator}.json`), join(root, 'data/catalogue.json')]
  const cube = JSON.parse(readFileSync(cubeFile, 'utf8')) as CubeFile
  const [values, status] = [[...cube.value], { ...cube.status }]
  const place = (measure: string, area: string, period: string) =>
    cube.id.reduce((at, id, axis) => {
      const index: readonly string[] = cube.dimension[id]?.category.index ?? []
      const wanted = id === 'measure' ? measure : id === 'area' ? area : id === 'period' ? period : index[0]
      return at * (cube.size[axis] ?? 1) + index.indexOf(wanted ?? '')
    }, 0)
  change((area, period, value, word) => {
    const at = place('value', area, period)
    values[at] = value
    if (word !== undefined) status[at] = word
    if (value === null) for (const measure of ['numerator', 'denominator']) values[place(measure, area, period)] = null
  })
  writeFileSync(cubeFile, JSON.stringify({ ...cube, value: values, status }))
  const catalogue = JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue
  const regions = catalogue.regions.map((entry) => (entry.id === region ? { ...entry, cubes: entry.cubes.map((one) => (one.indicator === indicator ? { ...one, hash: 'exchanged' } : one)) } : entry))
  writeFileSync(catalogueFile, JSON.stringify({ ...catalogue, build: { date: '2027-03-01', hash: 'exchanged' }, regions }))
}
