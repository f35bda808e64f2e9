import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../read/listFiles.ts'
import { readSources } from '../read/readSources.ts'
import { readYaml } from '../read/readYaml.ts'
import { printFindings } from '../report/printFindings.ts'
import { demoModelFileSchema } from '../schema/demoModelFile.ts'
import { offeringFileSchema } from '../schema/offeringFile.ts'
import { demoOffers } from './demoOffers.ts'

/** `npm run demo`: makes `offers.csv` and `residence.csv` of every offering that has a `model.yaml`. The files are committed: they are the source. */
const FOLDER = 'sources'

const { sources } = readSources(FOLDER)
for (const id of listFiles(FOLDER, 'offerings')) {
  const at = (name: string) => join(FOLDER, 'offerings', id, name)
  if (!existsSync(at('model.yaml'))) continue
  const model = readYaml(`offerings/${id}/model.yaml`, readFileSync(at('model.yaml'), 'utf8'), demoModelFileSchema)
  const definition = readYaml(`offerings/${id}/definition.yaml`, readFileSync(at('definition.yaml'), 'utf8'), offeringFileSchema)
  const sites = sources?.sites.find((set) => set.id === definition.content?.sites)?.sites
  if (model.content === undefined || definition.content === undefined || sites === undefined || sources === undefined) {
    for (const line of printFindings([...model.findings, ...definition.findings], true)) console.error(line)
    process.exitCode = 1
    continue
  }
  const files = demoOffers(model.content, definition.content, sites, sources.tables)
  writeFileSync(at('offers.csv'), files.offers)
  writeFileSync(at('residence.csv'), files.residence)
  console.log(`${id}: ${files.offers.split('\n').length - 2} Angebote.`)
}
