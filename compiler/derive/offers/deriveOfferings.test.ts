import { describe, expect, test } from 'vitest'
import { tinySources } from '../../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../../fixtures/tinyTable.ts'
import { offeringFileSchema } from '../../schema/offeringFile.ts'
import { areaTree } from '../areaTree.ts'
import { deriveOfferings } from './deriveOfferings.ts'

const both = (words: string) => ({ de: words, en: words })
const AREAS = [tinyArea('03'), tinyArea('03101'), tinyArea('03154', { from: 2010 }), tinyArea('03199', { until: 2009 })]
const REFORM = { year: 2009, from: '03199', to: '03154', weightArea: 1, weightPopulation: 1 }
const DEFINITION = offeringFileSchema.parse({
  id: 'types',
  order: 1,
  name: both('Types'),
  regions: ['r'],
  places: 'areas',
  level: 'kreise',
  from: { table: 'tiny', dimension: 'type', measures: { pupils: 'pupils', schools: 'schools' } },
  kinds: [{ id: 'k', name: both('K') }],
  programmes: [{ id: 'grund', kind: 'k', name: both('G') }, { id: 'gym', kind: 'k', name: both('Y') }],
  forms: [{ id: 'all', attendance: 'other', name: both('all') }],
})
const PAPER = {
  dimensions: { type: { grund: both('g'), gym: both('y'), darunter: both('of which'), insgesamt: both('all') } },
  measures: { pupils: { name: both('p'), unit: 'persons' }, schools: { name: both('s'), unit: 'schools' } },
  protection: { method: 'none' as const, reason: both('source') },
  rounding: [{ areas: ['03101'], base: 3 }],
}

/** Offers as `place programme period pupils/schools`; an absence by its name. */
function offersOf(...lines: string[]): string[] {
  const sources = tinySources([tinyTable(lines, PAPER)], AREAS, { reforms: [REFORM], offerings: [{ id: 'types', definition: DEFINITION, own: undefined }] })
  const { offerings } = deriveOfferings(sources, areaTree(sources.areas, sources.reforms, sources.regions))
  return offerings.flatMap(({ offers }) => offers.map(({ place, programme, period, figures }) => `${place} ${programme} ${period} ${[figures.pupils, figures.schools].map((figure) => figure?.number ?? figure?.absence).join('/')}`))
}

describe('offers made of a table', () => {
  test('are the types that an area has: none where the table says nothing is there, and no total or subset', () => {
    expect(offersOf('03101;2023;grund;300;4;', '03101;2023;gym;-;-;', '03101;2023;darunter;20;x;', '03101;2023;insgesamt;300;x;')).toEqual(['03101 grund 2023 300/4'])
  })

  test('stand without a number where it is unknown or secret', () => {
    expect(offersOf('03101;2023;grund;.;4;', '03101;2023;gym;/;/;')).toEqual(['03101 grund 2023 unknown/4', '03101 gym 2023 suppressed/suppressed'])
  })

  test('are those of the predecessor before a reform', () => {
    expect(offersOf('03199;2008;grund;120;3;', '03199;2008;gym;0;0;')).toEqual(['03154 grund 2008 120/3'])
  })

  test('belong to no region that the definition does not name', () => {
    const sources = tinySources([tinyTable(['03101;2023;grund;300;4;'], PAPER)], AREAS, { offerings: [{ id: 'types', definition: { ...DEFINITION, regions: ['other'] }, own: undefined }] })
    expect(deriveOfferings(sources, areaTree(sources.areas, [], sources.regions)).offerings).toEqual([])
  })
})
