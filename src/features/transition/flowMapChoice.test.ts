import { describe, expect, it } from 'vitest'
import { testTable } from '@/model/flow/testFlows.ts'
import { type FlowMapChoice, settleFlowMap, writeFlowMap } from './flowMapChoice.ts'

const table = testTable({ 'r/a/2023': { x: 1 } })

describe('settleFlowMap', () => {
  it('shows in-commuters, all areas, and flows over the threshold the map opens with', () => {
    expect(settleFlowMap({}, table, 50)).toEqual({ choice: { shade: 'incoming', over: 50, place: undefined }, lost: [] })
    expect(writeFlowMap(settleFlowMap({}, table, 50).choice, 50)).toEqual({})
  })

  it('reads what writeFlowMap wrote, also that all flows are wanted', () => {
    const choice: FlowMapChoice = { shade: 'balance', over: 0, place: 'a' }
    expect(writeFlowMap(choice, 50)).toEqual({ shade: 'balance', over: '0', place: 'a' })
    expect(settleFlowMap(writeFlowMap(choice, 50), table, 50)).toEqual({ choice, lost: [] })
  })

  it('lets a part that does not fit cost only itself; a remainder is no place', () => {
    expect(settleFlowMap({ shade: 'green', over: '7', place: 'geheim' }, table, 50)).toEqual({ choice: { shade: 'incoming', over: 50, place: undefined }, lost: ['green', '7', 'geheim'] })
  })
})
