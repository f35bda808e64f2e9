import { describe, expect, test } from 'vitest'
import { OWN_LIMITS, type OwnLimits } from '@/model/own/limits.ts'
import type { OwnOpened, OwnOrder, OwnReply } from '@/model/own/messages.ts'
import { REGIONS } from '@/model/own/testRegions.ts'
import { ownSession } from './ownSession.ts'

const TEXT = 'Kreis;Jahr;Kinder\nLK Helmstedt;2022;70\nWolfenbüttel;2022;54\nHelmst.;2022;1\n'

const opening = (content: string | Uint8Array<ArrayBuffer>): OwnOrder => ({ do: 'open', file: new Blob([content]), name: 'daten.csv', encoding: undefined, regions: REGIONS })

/** A session and its last answer. */
function begin(limits: OwnLimits = OWN_LIMITS) {
  const replies: OwnReply[] = []
  const order = ownSession((reply) => replies.push(reply), limits)
  return {
    replies,
    ask: async (one: OwnOrder) => {
      await order(one)
      return replies.at(-1)
    },
  }
}

const openedOf = (reply: OwnReply | undefined): OwnOpened => {
  if (reply?.type !== 'opened') throw new Error(JSON.stringify(reply))
  return reply.opened
}

describe('a session', () => {
  test('opens a file, proposes columns and finds areas', async () => {
    const { ask } = begin()
    const opened = openedOf(await ask(opening(TEXT)))
    expect(opened).toMatchObject({ rows: 3, columns: ['Kreis', 'Jahr', 'Kinder'], encoding: 'utf-8', delimiter: ';', proposal: { area: 0, value: 2 } })
    expect(opened.matches.map(({ text, area }) => [text, area?.id])).toEqual([
      ['LK Helmstedt', '03154'],
      ['Wolfenbüttel', '03158'],
      ['Helmst.', undefined],
    ])
    expect(opened.preview).toHaveLength(4)
  })

  test('looks for areas in another column when asked to', async () => {
    const { ask } = begin()
    await ask(opening(TEXT))
    expect(await ask({ do: 'match', head: 0, column: 1 })).toMatchObject({ type: 'matched', matches: [{ text: '2022', area: undefined, rows: 3 }] })
  })

  test('compiles, with progress before the result', async () => {
    const { ask, replies } = begin()
    const { proposal } = openedOf(await ask(opening(TEXT)))
    const reply = await ask({ do: 'compile', id: 'own-1', assignment: proposal, today: '2026-11-24' })
    expect(reply).toMatchObject({ type: 'compiled', result: { rows: 2, findings: [{ code: 'unknown-area' }] } })
    expect(replies.map(({ type }) => type)).toEqual(['progress', 'opened', 'progress', 'compiled'])
  })

  test('everything it answers can be sent between threads', async () => {
    const { ask, replies } = begin()
    const { proposal } = openedOf(await ask(opening(TEXT)))
    await ask({ do: 'compile', id: 'own-1', assignment: proposal, today: '2026-11-24' })
    for (const reply of replies) expect(structuredClone(reply)).toEqual(reply)
  })
})

describe('a fault', () => {
  test('is an answer with a sentence, and what was open stays open', async () => {
    const { ask } = begin({ ...OWN_LIMITS, fileBytes: 1000 })
    await ask(opening(TEXT))
    expect(await ask(opening('x'.repeat(1001)))).toMatchObject({ type: 'fault', code: 'too-large' })
    expect(await ask({ do: 'match', head: 0, column: 0 })).toMatchObject({ type: 'matched' })
  })

  test('a file that is too large is not even read', async () => {
    const { ask } = begin({ ...OWN_LIMITS, fileBytes: 10 })
    const file = new Blob(['x'.repeat(11)])
    file.arrayBuffer = () => Promise.reject(new Error('was read'))
    expect(await ask({ do: 'open', file, name: 'x', encoding: undefined, regions: REGIONS })).toMatchObject({ code: 'too-large' })
  })

  test('a file without a head, and a GENESIS table with its tall one, are told apart', async () => {
    expect(await begin().ask(opening('03154;2022;9\n03158;2022;8\n'))).toMatchObject({ type: 'fault', code: 'no-head' })
    expect(await begin().ask(opening('GENESIS-Tabelle: 21111\n;;1\n03154;2022;9\n'))).toMatchObject({ type: 'fault', code: 'genesis-table' })
  })

  test('an order before a file is open is answered, too', async () => {
    expect(await begin().ask({ do: 'match', head: 0, column: 0 })).toMatchObject({ type: 'fault', code: 'unforeseen' })
  })
})
