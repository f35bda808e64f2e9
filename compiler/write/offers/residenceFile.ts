import { encodeStatus } from '@/contract/absence.ts'
import { OTHER_RESIDENCE, type ResidenceFile } from '@/contract/schema/offering.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { flagsOf } from '../../derive/figure.ts'
import { nameOf, noteOf } from './offeringFile.ts'
import { axisOf, byIndex, indexOf } from './sparseCube.ts'

/** Writes where the pupils of each offer live, the remainder last; `undefined` where nothing is known of it. Nobody is not written. */
export function residenceFile(offering: DerivedOffering, date: string): ResidenceFile | undefined {
  const { region, definition, origin, places, periods, residence } = offering
  if (residence === undefined || residence.rows.length === 0) return undefined
  const axes = [[...residence.areas, OTHER_RESIDENCE], places, definition.programmes.map(({ id }) => id), definition.forms.map(({ id }) => id), periods].map(axisOf)
  const entries = residence.rows.flatMap(({ place, programme, form, period, counts, flags }) =>
    [...counts].map(([area, people]) => [indexOf(axes, [area, place, programme, form, period]), people, encodeStatus({ absence: undefined, flags: flagsOf(flags) })] as const),
  )
  return {
    version: '2.0',
    class: 'dataset',
    label: `${nameOf(offering).de}: Wohnort der Schülerinnen und Schüler`,
    source: origin.attribution,
    updated: date,
    ...noteOf(offering),
    id: ['residence', 'place', 'programme', 'form', 'period'],
    size: axes.map(({ ids }) => ids.length),
    role: { geo: ['residence', 'place'], time: ['period'] },
    dimension: {
      residence: { label: 'Wohnort', category: { index: [...residence.areas, OTHER_RESIDENCE], label: { [OTHER_RESIDENCE]: 'übrige' } } },
      place: { label: definition.places === 'sites' ? 'Schule' : 'Gebiet', category: { index: [...places] } },
      programme: { label: 'Bildungsgang', category: { index: definition.programmes.map(({ id }) => id) } },
      form: { label: 'Form', category: { index: definition.forms.map(({ id }) => id) } },
      period: { label: 'Zeitraum', category: { index: [...periods] } },
    },
    value: byIndex(entries.map(([index, people]) => [index, people])),
    status: byIndex(entries.flatMap(([index, , status]) => (status === '' ? [] : [[index, status] as const]))),
    extension: { contract: CONTRACT_VERSION, region: region.id, offering: definition.id, paper: origin.paper, demo: origin.demo },
  }
}
