import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { build, preview } from 'vite'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { CHROMIUM_FLAGS } from '../../../playwright.config.ts'
import { ensureBrowser } from '../../../scripts/browser.mjs'
import { build as buildSite } from '../../../scripts/build.mjs'
import { serve } from '../../../scripts/serve.mjs'

const ROOT = join(import.meta.dirname, '../../..')
const CONFIG = join(import.meta.dirname, '../vite.config.ts')
const OUT = join(ROOT, '.cache/bench')

/** What a bench that needs a browser works with: the built site, the minimal pages, both served alike on this machine. */
export interface Stage {
  readonly browser: Browser
  /** Address of the built site, with a slash at its end. */
  readonly site: string
  /** Address of the minimal pages (tests/bench/pages), with a slash at its end. */
  readonly pages: string
  close(): Promise<void>
}

/** Builds site and pages, writes the large boundaries beside them, starts two servers and a browser. */
export async function setStage(): Promise<Stage> {
  if (!(await buildSite())) throw new Error('The site does not build; see above.')
  await build({ configFile: CONFIG, logLevel: 'warn' })
  writeGeometry()
  const site = await serve({ port: '0', host: 'localhost', base: './', strict: false })
  const pages = await preview({ configFile: CONFIG, logLevel: 'warn', preview: { port: 0, host: 'localhost' } })
  const executablePath = await ensureBrowser()
  if (executablePath === undefined) throw new Error('No Chromium found and none could be installed.')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  return {
    browser,
    site: site.address,
    pages: pages.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await browser.close()
      await Promise.all([site.close(), pages.close()])
    },
  }
}

type Feature = { id: string; type: 'Feature'; properties: { name: string; label: [number, number] }; geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon }

/** `germany.json`: all Gemeinden, rebuilt from the source of the boundaries; `kreise.json`: the 112 areas of three whole Länder; `niedersachsen.json`: its 45. */
function writeGeometry(): void {
  mkdirSync(OUT, { recursive: true })
  const topology = JSON.parse(readFileSync(join(ROOT, 'sources/boundaries/gemeinden-2016.topo.json'), 'utf8')) as Topology<{ gemeinden: GeometryCollection }>
  const { features } = feature(topology, topology.objects.gemeinden)
  write('germany', features.map(({ id, geometry }) => labelled(String(id), geometry as Feature['geometry'])))
  const regions = ['niedersachsen', 'nordrhein-westfalen', 'sachsen-anhalt']
  const kreiseOf = (region: string) => (JSON.parse(readFileSync(join(ROOT, `public/data/regions/${region}/kreise.geojson`), 'utf8')) as { features: Feature[] }).features
  write('kreise', regions.flatMap(kreiseOf))
  write('niedersachsen', kreiseOf('niedersachsen'))
}

function labelled(id: string, geometry: Feature['geometry']): Feature {
  const [first] = geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? [])
  const [longitude = 10, latitude = 51] = first?.[0] ?? []
  return { type: 'Feature', id, properties: { name: id, label: [longitude, latitude] }, geometry }
}

function write(name: string, features: readonly Feature[]): void {
  const positions = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)))
  const bbox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude = 0, latitude = 0] of positions) {
    bbox[0] = Math.min(bbox[0] ?? 0, longitude)
    bbox[1] = Math.min(bbox[1] ?? 0, latitude)
    bbox[2] = Math.max(bbox[2] ?? 0, longitude)
    bbox[3] = Math.max(bbox[3] ?? 0, latitude)
  }
  writeFileSync(join(OUT, `${name}.json`), JSON.stringify({ type: 'FeatureCollection', contract: CONTRACT_VERSION, bbox, features }))
}
