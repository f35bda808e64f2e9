import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededNormal, seededRandom } from '../seededNoise.ts'
import { leaverFlows } from './leaverModel.ts'

const WRITTEN = readFileSync(join(import.meta.dirname, '../../../sources/flows/demo-schulabgang/flows.csv'), 'utf8').trim().split('\n')

describe('leaverFlows', () => {
  it('gives everyone a destination: the rows of an origin add up to its total', () => {
    const lines = leaverFlows([{ area: '03154', period: '2023', certificate: 'hsa', people: 67 }]).slice(1)
    const [total = 0, ...parts] = lines.map((line) => Number(line.split(';')[4]))
    expect([total, parts.reduce((sum, part) => sum + part, 0)]).toEqual([67, 67])
  })

  it('makes of the totals in the committed file the committed file, on every machine', () => {
    const counts = WRITTEN.flatMap((line) => {
      const [area = '', period = '', from, to, people] = line.split(';')
      return to === 'insgesamt' ? [{ area, period, certificate: from as 'hsa', people: Number(people) }] : []
    })
    expect(counts).toHaveLength(8 * 7 * 4)
    expect(leaverFlows(counts)).toEqual(WRITTEN)
  })
})

describe('seeded noise', () => {
  it('is even from 0 to 1 and the same for the same seed', () => {
    const draw = (seed: string) => {
      const random = seededRandom(seed)
      return Array.from({ length: 4000 }, random)
    }
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a').slice(0, 3)).not.toEqual(draw('b').slice(0, 3))
    expect(draw('a').reduce((sum, one) => sum + one, 0) / 4000).toBeCloseTo(0.5, 1)
  })

  it('has the deviation asked for', () => {
    const drawn = Array.from({ length: 4000 }, (_, at) => seededNormal(`seed ${at}`, 0.2))
    const square = drawn.reduce((sum, one) => sum + one * one, 0) / 4000
    expect(Math.sqrt(square)).toBeCloseTo(0.2, 1)
  })
})
