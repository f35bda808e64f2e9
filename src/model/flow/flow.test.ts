import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../format/formatOf.ts'
import { filterNode, foldBands, pathOf, SIDES } from './changeFlows.ts'
import { commutersOf, matrixOf } from './flowMatrix.ts'
import { writeFlowSentence } from './flowSentence.ts'
import { flowsAt, lossesOf, peopleOf, shareOf } from './flowSet.ts'
import { type FlowTable, OTHER } from './flowTable.ts'
import { FROM, testTable, TO } from './testFlows.ts'
import { transitionRate } from './transitionRate.ts'

const asked = (areas: readonly string[], period = '2023') => ({ areas, period, by: {} })
const table = testTable({
  'p/a/2023': { x: 21, y: 22, z: 12, offen: 12 },
  'p/b/2023': { x: 105, y: 68, z: '/', offen: 24, geheim: 3 },
  'q/a/2023': { x: 9, y: 1 },
  'q/b/2023': 'secret',
  'p/a/2022': { x: 5, y: 5 },
})
const bands = (set: ReturnType<typeof flowsAt>) => set.bands.map(({ from, to, people }) => `${from}${to}${people}`)

const cell = fc.oneof(fc.nat(8), fc.nat(300), fc.constant('/' as const))
const row = fc.oneof({ weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...TO.slice(0, 3)), cell) }, { weight: 1, arbitrary: fc.constant('secret' as const) })

/** Any table: small and large flows, closed cells whose people are in the remainder, rows without a total. */
const anyTable: fc.Arbitrary<FlowTable> = fc
  .record({ rows: fc.dictionary(fc.constantFrom('p/a/2022', 'p/b/2022', 'q/a/2022', 'q/b/2022', 'p/a/2023'), row), rest: fc.nat(50), open: fc.nat(20) })
  .map(({ rows, rest, open }) =>
    testTable(Object.fromEntries(Object.entries(rows).map(([key, one]) => [key, one === 'secret' ? one : { ...one, offen: open, ...(Object.values(one).includes('/') ? { geheim: rest } : {}) }]))),
  )

describe('flowsAt', () => {
  it('adds areas up flow by flow, and the remainders too', () => {
    const set = flowsAt(table, asked(['p', 'q']))
    expect(bands(set)).toEqual(['ax30', 'ay23', 'az12', 'aoffen12', 'bx105', 'by68', 'boffen24', 'bgeheim3'])
    expect(set.origins).toEqual([
      { id: 'a', left: 77, aside: 0, secret: false },
      { id: 'b', left: 200, aside: 0, secret: true },
    ])
    expect(set.closed).toContainEqual({ from: 'b', to: 'z', absence: 'suppressed' })
    expect(peopleOf(set)).toBe(277)
  })

  it('adds up the categories that nobody has chosen', () => {
    const categories = ['m', 'n'].map((id) => ({ id, name: { de: id, en: id } }))
    const by = testTable({ 'p/a/2023': { x: 4 } }, { breakdowns: [{ id: 'form', name: { de: 'Form', en: 'form' }, categories }] })
    expect(flowsAt(by, asked(['p'])).origins[0]?.left).toBe(8)
    expect(flowsAt(by, { ...asked(['p']), by: { form: 'm' } }).origins[0]?.left).toBe(4)
  })

  it('loses nobody, before and after folding and filtering, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, fc.subarray(['p', 'q'], { minLength: 1 }), fc.nat(60), fc.constantFrom(...SIDES), fc.constantFrom(...FROM, ...TO, OTHER), (any, areas, threshold, side, id) => {
        const set = flowsAt(any, asked(areas, '2022'))
        const folded = foldBands(set, threshold)
        const filtered = filterNode(folded, { side, id })
        expect([lossesOf(set), lossesOf(folded), lossesOf(filtered), lossesOf(foldBands(filtered, threshold))]).toEqual([[], [], [], []])
        expect(peopleOf(folded)).toBe(peopleOf(set))
        const rest = (one: typeof set) => one.bands.filter(({ to }) => to === 'geheim' || to === 'offen').map(({ from, to, people }) => [from, to, people])
        expect(rest(folded)).toEqual(rest(set))
      }),
    )
  })
})

describe('lossesOf', () => {
  it('names an origin from which somebody is lost, and a band from nowhere', () => {
    const set = flowsAt(table, asked(['p']))
    expect(lossesOf({ ...set, bands: set.bands.slice(1) })).toEqual([{ id: 'a', left: 67, found: 46 }])
    expect(lossesOf({ origins: [], bands: [{ from: 'q', to: 'x', people: 3, flags: [] }] })).toEqual([{ id: 'q', left: 0, found: 3 }])
  })
})

describe('foldBands', () => {
  it('folds small bands into one for each origin and leaves remainders alone', () => {
    const folded = foldBands(flowsAt(table, asked(['p'])), 22)
    expect(bands(folded)).toEqual(['ay22', `a${OTHER}33`, 'aoffen12', 'bx105', 'by68', 'boffen24', 'bgeheim3'])
    expect([...folded.nodes.keys()]).toEqual(['a', 'b', 'x', 'y', 'z', OTHER, 'offen', 'geheim'])
  })

  it('keeps order and colours of all other nodes', () => {
    const set = flowsAt(table, asked(['p']))
    const colours = (one: typeof set) => [...one.nodes.values()].filter(({ id }) => id !== OTHER).map(({ id, colour }) => [id, colour])
    expect(colours(foldBands(set, 50))).toEqual(colours(set))
    expect(colours(filterNode(set, { side: 'from', id: 'b' }))).toEqual(colours(set))
    expect(colours(flowsAt(table, asked(['p'], '2022')))).toEqual(colours(set))
  })
})

describe('filterNode', () => {
  it('sets aside who goes elsewhere, so that shares stay shares of all', () => {
    const set = filterNode(flowsAt(table, asked(['p'])), { side: 'to', id: 'x' })
    expect(set.origins).toEqual([
      { id: 'a', left: 67, aside: 46, secret: false },
      { id: 'b', left: 200, aside: 95, secret: false },
    ])
    expect(set.bands.map((band) => shareOf(band, set))).toEqual([21 / 67, 105 / 200])
  })

  it('finds the path of a node', () => {
    expect([...pathOf(flowsAt(table, asked(['p'])), { side: 'to', id: 'y' })]).toEqual(['a→y', 'b→y'])
  })
})

describe('matrixOf', () => {
  it('has totals of both sides and tells a closed flow from none', () => {
    const matrix = matrixOf(flowsAt(table, asked(['p'])))
    expect(matrix.to).toEqual(['x', 'y', 'z', 'offen', 'geheim'])
    expect([matrix.cell('b', 'z'), matrix.cell('a', 'z'), matrix.cell('a', 'geheim')]).toEqual(['closed', { people: 12 }, { people: 0 }])
    expect([matrix.left('a'), matrix.left('b'), matrix.arrived('x'), matrix.total]).toEqual([67, 200, 126, 267])
  })
})

describe('commutersOf', () => {
  it('counts who stays, comes and goes', () => {
    const ways = [['x', 'x', 300], ['x', 'y', 50], ['y', 'y', 120], ['y', 'x', 20], ['offen', 'x', 7], ['y', 'geheim', 4]] as const
    const set = { nodes: new Map([...table.nodes].filter(([id]) => ['x', 'y', 'offen', 'geheim'].includes(id))), bands: ways.map(([from, to, people]) => ({ from, to, people, flags: [] })) }
    expect(commutersOf(set)).toEqual([
      { area: 'x', stay: 300, incoming: 27, outgoing: 50, balance: -23, unknown: 0 },
      { area: 'y', stay: 120, incoming: 50, outgoing: 20, balance: 30, unknown: 4 },
    ])
  })
})

describe('transitionRate', () => {
  it('is a sum over a sum', () => {
    expect(transitionRate(table, { ...asked(['p']), from: 'a', to: 'x' })).toMatchObject({ value: (100 * 21) / 67, numerator: 21, denominator: 67 })
    // (21 + 9) of (67 + 10), never the mean of 31.3 % and 90 %.
    expect(transitionRate(table, { ...asked(['p', 'q']), from: 'a', to: 'x' })).toMatchObject({ numerator: 30, denominator: 77 })
    expect(transitionRate(table, { ...asked(['p']), to: 'x' })).toMatchObject({ numerator: 126, denominator: 267 })
  })

  it('is kept secret where part of it is, and means nothing where nobody left', () => {
    expect(transitionRate(table, { ...asked(['p']), from: 'b', to: 'z' }).absence).toBe('suppressed')
    expect(transitionRate(table, { ...asked(['q']), from: 'b', to: 'x' }).absence).toBe('suppressed')
    expect(transitionRate(table, { ...asked(['p'], '2019'), from: 'a', to: 'x' }).absence).toBe('not-applicable')
  })
})

describe('writeFlowSentence', () => {
  it('people pass elsewhere into stages, but learn elsewhere in areas: of five, the fifth is not named', () => {
    const ids = ['k', 'l', 'm', 'n', 'o']
    const set = {
      nodes: new Map(ids.map((id, colour) => [id, { id, name: { de: id, en: id }, phrase: { de: `in ${id}`, en: `in ${id}` }, colour }])),
      origins: [{ id: 'a', left: 100, aside: 0, secret: false }],
      bands: ids.map((to, at) => ({ from: 'a', to, people: 24 - 2 * at, flags: [] })),
      closed: [],
    }
    const said = (kind: FlowTable['kind']) => writeFlowSentence({ table: testTable({}, { kind }), set, from: undefined, place: '', period: '2023', format: formatOf('de') })
    expect(said('stages')).toContain('24 in k, 22 in l, 20 in m, 18 in n und 16 anderswohin (n = 100')
    expect(said('areas')).toContain('und 16 anderswo (n = 100')
  })

  const say = (locale: 'de' | 'en', from: string | undefined, areas = ['p'], differing: Parameters<typeof testTable>[1] = {}) =>
    writeFlowSentence({
      table: { ...table, ...differing },
      set: flowsAt(table, asked(areas)),
      from: from === undefined ? undefined : { id: from, name: { de: 'A', en: 'A' }, colour: 0, phrase: { de: 'mit Abschluss', en: 'with a certificate' } },
      place: locale === 'de' ? 'in Helmstedt' : 'in Helmstedt',
      period: '2023',
      format: formatOf(locale),
    })

  it('says of a hundred where they went, the largest first, the remainder by its name, with n', () => {
    // 21, 22, 12 and 12 of 67 are 31.3, 32.8, 17.9 and 17.9 of a hundred: 31, 33, 18, 18.
    expect(say('de', 'a')).toBe('Von 100 Abgehenden mit Abschluss, die im Jahr 2023 in Helmstedt fortgingen, gingen 33 → y, 31 → x und 18 → z; von 18 ist kein Ziel bekannt (n = 67 Abgehende).')
    expect(say('en', 'a')).toBe('Of 100 leavers with a certificate in Helmstedt in 2023, there went 33 → y, 31 → x and 18 → z; of 18 no destination is known (n = 67 leavers).')
  })

  it('names demo data, and origins that are kept secret as a whole', () => {
    expect(say('de', undefined, ['p', 'q'], { demo: true })).toMatch(/\(n = 277 Abgehende\)\. Einige Herkünfte sind ganz geheim gehalten und nicht mitgezählt\. Das sind Demodaten\.$/)
  })

  it('says so where nobody is counted', () => {
    expect(say('de', 'b', ['q'])).toMatch(/niemand gezählt/)
  })
})
