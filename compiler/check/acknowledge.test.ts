import { describe, expect, test } from 'vitest'
import { acknowledge, placeTest } from './acknowledge.ts'
import type { Finding } from './finding.ts'

const both = { de: 'x', en: 'x' }

function finding(code: string, area: string, period: string, column: string, labels: readonly string[] = []): Finding {
  return { code, severity: 'error', place: { file: 'data.csv', area, period, labels, column }, sentence: both, remedy: both }
}

const why = { de: 'weil', en: 'because' }

describe('acknowledge', () => {
  test('turns a finding into a note with its reason, and keeps the others', () => {
    const [first, second] = acknowledge(
      [finding('jump', '03154', '2015', 'ohne_hsa'), finding('jump', '03101', '2015', 'ohne_hsa')],
      [{ what: 'jump', where: '03154/2015/ohne_hsa', why }],
      'paper.yaml',
    )
    expect(first).toMatchObject({ severity: 'note', remedy: why })
    expect(second).toMatchObject({ severity: 'error' })
  })

  test('acknowledges one kind of finding only', () => {
    const [first] = acknowledge([finding('jump', '03154', '2015', 'a')], [{ what: 'double-key', where: '*', why }], 'paper.yaml')
    expect(first?.severity).toBe('error')
  })

  test('warns of an acknowledgement that no finding needs', () => {
    expect(acknowledge([], [{ what: 'jump', where: '03154', why }], 'paper.yaml')).toMatchObject([
      { code: 'acknowledged-without-finding', severity: 'warning', place: { file: 'paper.yaml', column: '03154' } },
    ])
  })
})

describe('placeTest', () => {
  const at = (where: string, area: string, period: string, column = 'ahr', labels: readonly string[] = []) =>
    placeTest(where)(finding('jump', area, period, column, labels))

  test('narrows down by area, period and column, each with alternatives', () => {
    expect(at('03* 2020 2021 ahr', '03154', '2021')).toBe(true)
    expect(at('03* 2020 2021 ahr', '03154', '2022')).toBe(false)
    expect(at('03* 2020 2021 ahr', '05111', '2020')).toBe(false)
    expect(at('03* 2020 2021 ahr', '03154', '2020', 'msa')).toBe(false)
  })

  test('reads spans of years, commas and alternatives behind a semicolon', () => {
    const where = '15002 15202, 1995–2006; 05 2010'
    expect(at(where, '15202', '2000')).toBe(true)
    expect(at(where, '15202', '2007')).toBe(false)
    expect(at(where, '05', '2010')).toBe(true)
    expect(at(where, '05111', '2010')).toBe(false)
  })

  test('takes names for columns or labels, with stars', () => {
    expect(at('a_schul_abi*', '15001', '2001', 'a_schul_abi_w')).toBe(true)
    expect(at('weiblich', '15001', '2001', 'ahr', ['weiblich'])).toBe(true)
    expect(at('weiblich', '15001', '2001', 'ahr', ['insgesamt'])).toBe(false)
  })

  test('takes a star alone for everything', () => {
    expect(at('*', '15001', '2001')).toBe(true)
  })
})
