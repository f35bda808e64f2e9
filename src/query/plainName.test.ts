import { expect, test } from 'vitest'
import { checkRegion } from './checkFile.ts'

test('a name that turns the direction of writing loses its marks, and nothing else', () => {
  const area = { id: '03154', name: 'Landkreis \u202EHelmstedt', short: '\u2067Königslutter <b>', kind: 'landkreis', level: 'kreise', predecessors: [] }
  const silent = { dataFlows: [], cooperation: { partners: [], agreements: [], bodies: [], events: [], facts: [] } }
  const region = checkRegion({ levels: [{ id: 'kreise', areas: ['03154'] }], areas: [area], benchmarks: ['03154'], total: '03154', ...silent }, 'region.json')
  expect(region.areas.map(({ name, short }) => [name, short])).toEqual([['Landkreis Helmstedt', 'Königslutter <b>']])
})
