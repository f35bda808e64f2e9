import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../map/svg/textWidth.ts'
import { flowColumns } from './flowColumns.ts'
import { type FlowDrawing, type FlowShape, SIZE } from './flowShape.ts'
import { layoutAcross } from './layoutAcross.ts'
import { layoutDown } from './layoutDown.ts'
import { wrapText } from '@/view/text/wrapText.ts'

const roles = { supplier: 'liefert', preparer: 'bereitet auf', user: 'nutzt', open: 'offen' }
const party = (id: string, role: FlowDrawing['parties'][number]['role'], name = id) => ({ id, role, name })
const step = (from: string, to: string, what = 'Zahlen') => ({ from, to, what, settled: true, directed: true })
const drawing: FlowDrawing = {
  parties: [party('nutzer', 'user'), party('amt', 'supplier'), party('schulen', 'supplier', 'Schulen in freier Trägerschaft'), party('buero', 'preparer')],
  steps: [step('amt', 'buero'), step('schulen', 'buero'), step('buero', 'nutzer'), step('amt', 'nutzer', 'Meldung an allen vorbei')],
  roles,
}
const box = (shape: FlowShape, id: string) => shape.boxes.find((one) => one.id === id)!

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const words = fc.array(fc.stringMatching(/^[A-Za-zäöüß]{1,30}$/), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const drawings: fc.Arbitrary<FlowDrawing> = fc
  .record({ suppliers: fc.array(words, { minLength: 1, maxLength: 4 }), preparers: fc.array(words, { maxLength: 2 }), users: fc.array(words, { minLength: 1, maxLength: 3 }), what: words })
  .map(({ suppliers, preparers, users, what }) => {
    const stage = (list: string[], role: FlowDrawing['parties'][number]['role']) => list.map((name, at) => party(`${role}${at}`, role, name))
    const stages = [stage(suppliers, 'supplier'), stage(preparers, 'preparer'), stage(users, 'user')].filter((members) => members.length > 0)
    const onward = stages.slice(1).flatMap((members, at) => stages[at]!.flatMap(({ id }) => members.map((to) => step(id, to.id, what))))
    const past = stages.length > 2 ? [step('supplier0', 'user0', what)] : []
    const steps = [...onward, ...past]
    return { parties: stages.flat(), steps, roles }
  })

describe('a flow in columns', () => {
  it('has suppliers first, users last, however they are listed', () => {
    expect(flowColumns(drawing).map((column) => column.map(({ id }) => id))).toEqual([['amt', 'schulen'], ['buero'], ['nutzer']])
  })

  it('gives a column of its own to whoever prepares what another has prepared', () => {
    const chain = { parties: [party('b', 'preparer'), party('a', 'preparer')], steps: [step('a', 'b')] }
    expect(flowColumns(chain).map((column) => column.map(({ id }) => id))).toEqual([['a'], ['b']])
  })

  it('leads from left to right, from edge to edge', () => {
    const { arrows, ...shape } = layoutAcross(drawing, 1200)
    const first = arrows[0]!
    const [from, to] = [box({ arrows, ...shape }, 'amt'), box({ arrows, ...shape }, 'buero')]
    expect(first.path).toMatch(new RegExp(`^M${Math.round((from.x + from.width) * 10) / 10} `))
    expect(first.x + SIZE.arrow).toBeCloseTo(to.x, 6)
    expect(first.y).toBeGreaterThan(to.y)
    expect(first.y).toBeLessThan(to.y + to.height)
  })

  it('takes a step past a stage below the boxes, not through them', () => {
    const shape = layoutAcross(drawing, 1200)
    const past = shape.arrows[3]!
    const lowest = Math.max(...shape.boxes.map(({ y, height }) => y + height))
    expect(past.text.y).toBeGreaterThan(lowest)
    expect(shape.height).toBeGreaterThan(past.text.y)
  })
})

describe.each([
  ['across', (flow: FlowDrawing) => layoutAcross(flow, 1200), 1200],
  ['down', (flow: FlowDrawing) => layoutDown(flow, 358), 358],
] as const)('a flow laid out %s', (_name, layout, width) => {
  it('cuts nothing off: every line of a name fits into its box, every box into the picture', () => {
    fc.assert(
      fc.property(drawings, (flow) => {
        const shape = layout(flow)
        expect(shape.width).toBeLessThanOrEqual(width + 0.001)
        for (const { x, y, width: w, height, text } of shape.boxes) {
          for (const line of text.lines) expect(text.x + textWidth(line, 15)).toBeLessThanOrEqual(x + w + 0.001)
          expect(x + w).toBeLessThanOrEqual(shape.width + 0.001)
          expect(y + height).toBeLessThanOrEqual(shape.height + 0.001)
        }
        expect(shape.boxes.map(({ text }) => text.lines.join('').replaceAll('-', '').replaceAll(' ', '')).toSorted()).toEqual(flow.parties.map(({ name }) => name.replaceAll(' ', '')).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  it('lays no box over another', () => {
    fc.assert(
      fc.property(drawings, (flow) => {
        const { boxes } = layout(flow)
        const crossing = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height))
        expect(crossing).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('writes the words of no step over a box or over those of another', () => {
    fc.assert(
      fc.property(drawings, (flow) => {
        const { boxes, arrows, width: whole, height } = layout(flow)
        const words = arrows.map(({ text: { x, y, lines } }) => ({ x, y: y - 12, width: Math.max(...lines.map((line) => textWidth(line, 15))), height: 12 + (lines.length - 1) * 15 }))
        const meets = (a: Place, b: Place) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
        expect(words.flatMap((a, at) => words.slice(at + 1).filter((b) => meets(a, b)))).toEqual([])
        expect(words.flatMap((a) => boxes.filter((b) => meets(a, b)))).toEqual([])
        expect(words.filter(({ x, width: w, y, height: h }) => x + w > whole + 1 || y + h > height + 1)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('draws every step', () => {
    expect(layout(drawing).arrows.map(({ text }) => text.lines.join(' '))).toEqual(['Zahlen', 'Zahlen', 'Zahlen', 'Meldung an allen vorbei'])
  })
})

it('breaks a word that is wider than its line with a hyphen', () => {
  // 10 px, letters of 5.7 px: 8 letters and a hyphen of 4 px are 49.6 px wide.
  expect(wrapText('ab aaaaaaaaaaaa', 10, 50)).toEqual(['ab', 'aaaaaaaa-', 'aaaa'])
})

it('ends in single letters where there is room for nothing', () => {
  expect(wrapText('Amt', 10, 0)).toEqual(['A-', 'm-', 't'])
})
