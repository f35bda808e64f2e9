import { describe, expect, it } from 'vitest'
import { tinyFlow } from '../../fixtures/tinyFlow.ts'
import { publishedOrigins } from '../../write/flows/flowFile.ts'
import { rateTable, rateTableHead } from './rateTable.ts'

// a: 40 left, 10 to x, 24 to y, 6 nobody knows. b: 20 left, 1 to x and 7 to y: both folded, so that the one cannot be reckoned; 12 to z.
const flow = tinyFlow(['03101;2022;a;insgesamt;40;', '03101;2022;a;x;10;', '03101;2022;a;y;24;', '03101;2022;b;x;1;', '03101;2022;b;y;7;', '03101;2022;b;z;12;', '03101;2023;a;x;9;', '03101;2023;a;y;11;'])
const table = rateTable(flow, publishedOrigins(flow))
const cells = (period: string, from: string) =>
  table.rows.filter((row) => row.period === period && row.labels[0] === from).flatMap((row) => row.cells.map((cell) => (cell === undefined ? '' : 'number' in cell ? cell.number : cell.marker)))

describe('rateTable', () => {
  it('counts who left and who reached each destination, by origin and for all together; remainders are no destination', () => {
    expect(table.measures).toEqual(['left', 'x', 'y', 'z'])
    expect(cells('2022', 'a')).toEqual([40, 10, 24, 0])
    // Of 20, nobody came from b.
    expect(cells('2023', 'insgesamt')).toEqual([20, 9, 11, 0])
    expect(cells('2023', 'b')).toEqual([0, 0, 0, 0])
  })

  it('keeps secret what is in the remainder, also in the sum over origins: 10 + a closed flow is no count', () => {
    expect(cells('2022', 'b')).toEqual([20, '/', '/', 12])
    expect(cells('2022', 'insgesamt')).toEqual([60, '/', '/', 12])
  })

  it('says unknown, and not secret, of what the source does not name', () => {
    const gap = tinyFlow(['03101;2022;a;insgesamt;40;', '03101;2022;a;x;30;', '03101;2022;a;y;.;'])
    expect(rateTable(gap, publishedOrigins(gap)).rows[0]?.cells).toEqual([{ number: 40 }, { number: 30 }, { marker: '.' }, { number: 0 }])
  })

  it('keeps an origin secret that is so as a whole, its total too', () => {
    const small = tinyFlow(['03101;2022;a;x;2;', '03101;2022;b;x;30;'])
    const [every, a, b] = rateTable(small, publishedOrigins(small)).rows
    expect([every?.cells[0], a?.cells[0], b?.cells[0]]).toEqual([{ marker: '/' }, { marker: '/' }, { number: 30 }])
    expect(a?.cells[1]).toEqual({ marker: '/' })
  })

  it('has the paper of the flows, and names all that a definition may ask for', () => {
    const { paper, rows } = rateTableHead(flow)
    expect([paper.id, paper.attribution, Object.keys(paper.dimensions['from'] ?? {}), rows]).toEqual(['tiny', 'a', ['insgesamt', 'a', 'b'], []])
  })
})
