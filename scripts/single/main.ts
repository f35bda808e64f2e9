import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { below } from '../place.mjs'
import { assemble } from './assemble.ts'
import { bundle } from './bundle.ts'
import { embed } from './embed.ts'

/** A file larger than this opens slowly and goes through no mail: it is not written. In bytes. */
const LIMIT = 20e6

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

const OPTIONS = {
  region: { type: 'string' },
  site: { type: 'string' },
  data: { type: 'string', default: below('public/data') },
  out: { type: 'string', default: below('dist-single') },
} as const

/**
 * npm run build:single [-- --region ID] [--site https://…]: one HTML file with one region inside, opened by double click, fetching nothing.
 * Without a region the first of the catalogue; `--site` is the address that links and QR codes lead to.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  const known = JSON.parse(readFileSync(`${values.data}/catalogue.json`, 'utf8')) as { regions: { id: string }[] }
  const region = values.region ?? known.regions[0]?.id ?? ''
  const site = values.site === undefined ? undefined : new URL(values.site).href
  const { catalogue, files } = embed(values.data, region)
  const icon = readFileSync(below('public/favicon.png')).toString('base64')
  const page = assemble({ ...(await bundle()), files, icon, site })
  const size = Buffer.byteLength(page)
  if (size > LIMIT) throw new Error(`The file for ${region} would have ${megabytes(size)}; more than ${megabytes(LIMIT)} are not written.`)
  const file = `${values.out}/schulwege-${region}.html`
  mkdirSync(values.out, { recursive: true })
  writeFileSync(file, page)
  const data = Object.values(files).reduce((sum, { length }) => sum + length, 0)
  console.log(`${file}\n${megabytes(size)}, of these ${megabytes(data)} data (${Object.keys(files).length} files), data build ${catalogue.build.date} (${catalogue.build.hash})`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
