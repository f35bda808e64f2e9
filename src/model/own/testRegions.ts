import type { Area, Region } from '@/contract/schema/region.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'

/* Two small regions for the tests of own figures: Kreise of Niedersachsen, and Helmstedt with some of its Gemeinden. */

const same = (text: string) => ({ de: text, en: text })
const area = (id: string, name: string, kind: Area['kind'], level: string, more: Partial<Area> = {}): Area => ({ id, name, short: name.replace(/^(Landkreis|Samtgemeinde) /, ''), kind, level, predecessors: [], ...more })

const base = { contract: CONTRACT_VERSION, description: same('x'), highlighted: [], cooperation: { partners: [], agreements: [], bodies: [], events: [], facts: [] }, dataFlows: [], boundarySource: 'x' }

const helmstedtKreis = area('03154', 'Landkreis Helmstedt', 'landkreis', 'kreise', { parent: '03' })

export const KREISE: Region = {
  ...base,
  id: 'kreise',
  name: same('Vier Kreise'),
  total: 'vier-kreise',
  levels: [{ id: 'kreise', name: same('Kreise'), one: same('Kreis'), areas: ['03101', '03154', '03158', '03159'] }],
  areas: [
    area('03101', 'Braunschweig', 'kreisfreie-stadt', 'kreise', { parent: '03' }),
    helmstedtKreis,
    area('03158', 'Landkreis Wolfenbüttel', 'landkreis', 'kreise', { parent: '03' }),
    area('03159', 'Landkreis Göttingen', 'landkreis', 'kreise', {
      parent: '03',
      predecessors: [
        { id: '03152', name: 'Landkreis Göttingen', until: '2015', how: 'merger' },
        { id: '03156', name: 'Landkreis Osterode am Harz', until: '2015', how: 'merger' },
      ],
    }),
    area('vier-kreise', 'Vier Kreise', 'kooperation', 'region', { parent: '03' }),
    area('03', 'Niedersachsen', 'land', 'land', { parent: 'DG' }),
    area('DG', 'Deutschland', 'bund', 'bund'),
  ],
  benchmarks: ['vier-kreise', '03', 'DG'],
}

export const HELMSTEDT: Region = {
  ...base,
  id: 'helmstedt',
  name: same('Landkreis Helmstedt'),
  total: '03154',
  levels: [
    { id: 'samtgemeinden', name: same('Samtgemeinden'), one: same('Samtgemeinde'), areas: ['031540028', '031545401'] },
    { id: 'gemeinden', name: same('Gemeinden'), one: same('Gemeinde'), areas: ['03154008', '03154015', '03154028'] },
  ],
  areas: [
    area('031540028', 'Helmstedt', 'stadt', 'samtgemeinden', { parent: '03154' }),
    area('031545401', 'Samtgemeinde Grasleben', 'samtgemeinde', 'samtgemeinden', { parent: '03154' }),
    area('03154008', 'Grasleben', 'gemeinde', 'gemeinden', { parent: '031545401' }),
    area('03154015', 'Mariental', 'gemeinde', 'gemeinden', { parent: '031545401' }),
    area('03154028', 'Helmstedt', 'stadt', 'gemeinden', { parent: '031540028' }),
    helmstedtKreis,
  ],
  benchmarks: ['03154'],
}

export const REGIONS: readonly Region[] = [KREISE, HELMSTEDT]
