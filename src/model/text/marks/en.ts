import type { de } from './de.ts'

/** What is said about points and lines on a map, in English. Same shape as `de.ts`. */
export const en: typeof de = {
  sites: 'Sites on the map',
  siteKeys: 'Arrow keys: next site. Enter: select; where several sites are at one place: zoom in. Plus and minus: zoom. Zero: whole region.',
  links: 'Flows on the map',
  linkKeys: 'Arrow keys: next flow. Enter: select. Plus and minus: zoom. Zero: whole region.',
  cluster: (count) => `${count} sites`,
  clusterLit: (lit, count) => `${lit} of ${count} sites highlighted`,
  legend: 'Signs on the map',
  forms: { 'full-time': 'full-time', 'part-time': 'part-time', both: 'full-time and part-time', other: 'other form' },
  approximate: 'position approximate: the point of the town, not of the house',
  clustered: 'several sites near each other; a click zooms in',
  serves: 'area served from the site',
  flow: 'from the wide end to the tip',
}
