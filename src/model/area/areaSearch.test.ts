import { describe, expect, it } from 'vitest'
import { formatOf } from '../format/formatOf.ts'
import { searchAreas, sortAreas } from './areaSearch.ts'

const format = formatOf('de')
const area = (id: string, short: string, name = `Landkreis ${short}`) => ({ id, short, name })
const areas = [
  area('15084', 'Burgenlandkreis', 'Burgenlandkreis'),
  area('15083', 'Börde'),
  area('15002', 'Halle (Saale)', 'Halle (Saale)'),
  area('15088', 'Saalekreis', 'Saalekreis'),
  area('03154', 'Helmstedt'),
  area('05113', 'Essen', 'Essen'),
  area('05170', 'Groß Weseler Land', 'Groß Weseler Land'),
]
const found = (query: string): string[] => searchAreas(areas, query, format).map(({ short }) => short)

describe('searchAreas', () => {
  it('forgives how an umlaut or ß is typed', () => {
    for (const query of ['börde', 'Borde', 'boerde', ' BÖRDE ']) expect(found(query)).toEqual(['Börde'])
    expect(found('gross')).toEqual(['Groß Weseler Land'])
  })

  it('puts the beginning of a name before the middle', () => {
    expect(found('saale')).toEqual(['Saalekreis', 'Halle (Saale)'])
  })

  it('finds full names, several words and official keys', () => {
    expect(found('landkreis helm')).toEqual(['Helmstedt'])
    expect(found('land gross')).toEqual(['Groß Weseler Land'])
    expect(found('150')).toEqual(['Börde', 'Burgenlandkreis', 'Halle (Saale)', 'Saalekreis'])
  })

  it('finds nothing rather than something else, and everything for nothing', () => {
    expect(found('xyz')).toEqual([])
    expect(found('(*')).toEqual([])
    expect(found('')).toHaveLength(7)
  })
})

describe('sortAreas', () => {
  it('has Börde before Burgenlandkreis', () => {
    expect(sortAreas(areas, format).map(({ short }) => short).slice(0, 2)).toEqual(['Börde', 'Burgenlandkreis'])
  })
})
