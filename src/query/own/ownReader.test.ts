import { describe, expect, test } from 'vitest'
import type { OwnOrder, OwnReply } from '@/model/own/messages.ts'
import { Cancelled, OwnReader, type OwnThread } from './ownReader.ts'

const ORDER: OwnOrder = { do: 'match', head: 0, column: 0 }

/** Threads as they are started, to be spoken for by the test. */
function threads() {
  const started: { orders: OwnOrder[]; ended: boolean; say: (reply: OwnReply) => void; die: () => void }[] = []
  const start = (): OwnThread => {
    const listeners: Record<string, (event: { readonly data: OwnReply }) => void> = {}
    const thread = {
      orders: [] as OwnOrder[],
      ended: false,
      addEventListener: (type: string, listener: (event: { readonly data: OwnReply }) => void) => {
        listeners[type] = listener
      },
      postMessage: (order: OwnOrder) => void thread.orders.push(order),
      terminate: () => {
        thread.ended = true
      },
      say: (data: OwnReply) => listeners['message']?.({ data }),
      die: () => listeners['error']?.({ data: { type: 'matched', matches: [] } }),
    }
    started.push(thread)
    return thread
  }
  return { started, start }
}

describe('the reader of own files', () => {
  test('starts its thread with the first order, tells progress and gives the answer', async () => {
    const { started, start } = threads()
    const progress: (number | undefined)[] = []
    const reader = new OwnReader(start, ({ share }) => progress.push(share))
    expect(started).toHaveLength(0)
    const answer = reader.ask(ORDER)
    started[0]?.say({ type: 'progress', stage: 'reading', share: 0.5 })
    started[0]?.say({ type: 'matched', matches: [] })
    expect(await answer).toEqual({ type: 'matched', matches: [] })
    expect(progress).toEqual([0.5])
  })

  test('cancelling ends the thread and the wait; the next order starts a new one', async () => {
    const { started, start } = threads()
    const reader = new OwnReader(start)
    const answer = reader.ask(ORDER)
    reader.cancel()
    await expect(answer).rejects.toBeInstanceOf(Cancelled)
    expect(started[0]?.ended).toBe(true)
    void reader.ask(ORDER)
    expect(started[1]?.orders).toEqual([ORDER])
  })

  test('a thread that dies is a fault with a sentence, not a silence', async () => {
    const { started, start } = threads()
    const answer = new OwnReader(start).ask(ORDER)
    started[0]?.die()
    expect(await answer).toMatchObject({ type: 'fault', code: 'thread' })
    expect(started[0]?.ended).toBe(true)
  })
})
