import { describe, expect, it } from 'vitest'
import { testTable } from '@/model/flow/testFlows.ts'
import { settleChoice, type TransitionChoice, writeChoice } from './transitionChoice.ts'

const breakdowns = [{ id: 'form', name: { de: 'Form', en: 'form' }, categories: [{ id: 'voll', name: { de: 'v', en: 'v' } }] }]
const table = testTable({ '03101/a/2022': { x: 1 }, '03154/a/2023': { x: 1 } }, { breakdowns })
const AREAS = ['all', '03101', '03154']

describe('settleChoice', () => {
  it('shows the whole region, the latest period and all flows where nothing is said', () => {
    expect(settleChoice({}, table, AREAS)).toEqual({ choice: { area: 'all', period: '2023', threshold: 0, node: undefined, beside: undefined, by: {} }, lost: [] })
    expect(settleChoice({}, table, ['03154', '03101']).choice.area).toBe('03154')
  })

  it('reads what writeChoice wrote', () => {
    const choice: TransitionChoice = { area: '03154', period: '2022', threshold: 10, node: { side: 'to', id: 'x' }, beside: { kind: 'area', id: '03101' }, by: { form: 'voll' } }
    expect(writeChoice(choice, table, AREAS)).toEqual({ area: '03154', year: '2022', min: '10', node: 'to-x', beside: 'area-03101', form: 'voll' })
    expect(settleChoice(writeChoice(choice, table, AREAS), table, AREAS)).toEqual({ choice, lost: [] })
    expect(writeChoice(settleChoice({}, table, AREAS).choice, table, AREAS)).toEqual({})
  })

  it('lets a part that does not fit cost only itself, and names it', () => {
    const { choice, lost } = settleChoice({ area: '99', year: '2022', min: '7', node: 'to-a', beside: 'year-1999', form: 'halb', kind: 'share' }, table, AREAS)
    expect([choice.area, choice.period, choice.threshold, choice.node, choice.beside, choice.by]).toEqual(['all', '2022', 0, undefined, undefined, {}])
    expect(lost).toEqual(['halb', '99', '7', 'to-a', 'year-1999', 'share'])
  })
})
