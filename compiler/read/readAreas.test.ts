import { describe, expect, test } from 'vitest'
import { readAreas, readReforms } from './readAreas.ts'

describe('readAreas', () => {
  test('keeps leading zeros and reads empty years as open ends', () => {
    const { areas } = readAreas('areas.csv', 'id;name;short;kind;parent;from;until\n03159;Landkreis Göttingen;Göttingen;landkreis;03;2016;\n')
    expect(areas).toEqual([{ id: '03159', name: 'Landkreis Göttingen', short: 'Göttingen', kind: 'landkreis', parent: '03', from: 2016, until: undefined }])
  })

  test('names a line of an unknown kind and reads on', () => {
    const { areas, findings } = readAreas('areas.csv', 'id;name;short;kind;parent;from;until\n1;A;A;castle;;;\n2;B;B;land;;;\n')
    expect(areas.map(({ id }) => id)).toEqual(['2'])
    expect(findings.map(({ place }) => place.line)).toEqual([2])
  })
})

describe('readReforms', () => {
  test('does not accept weights beyond one', () => {
    const { reforms, findings } = readReforms('reforms.csv', 'year;from;to;weight_area;weight_population\n2006;15151;15001;0.08;0.21\n2006;15151;15082;0.4;1.2\n')
    expect(reforms).toEqual([{ year: 2006, from: '15151', to: '15001', weightArea: 0.08, weightPopulation: 0.21 }])
    expect(findings).toHaveLength(1)
  })
})
