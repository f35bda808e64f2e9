import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Assignment } from '@/model/own/assignment.ts'
import type { AreaMatch } from '@/model/own/matchAreas.ts'
import type { Encoding, OwnOpened, OwnOrder, OwnReply } from '@/model/own/messages.ts'
import type { OwnResult } from '@/model/own/ownFigures.ts'
import { newOwnId } from '@/model/own/ownId.ts'
import { OwnReader, type OwnThread, startOwnThread } from '@/query/own/ownReader.ts'

/** How far a file has come. */
export interface Reading {
  readonly step: 'file' | 'columns' | 'findings'
  /** What the thread is doing now; undefined when it waits. */
  readonly busy: { readonly stage: 'reading' | 'checking' | 'protecting'; readonly share: number | undefined } | undefined
  readonly fault: { readonly sentence: Text; readonly remedy: Text } | undefined
  readonly file: File | undefined
  readonly opened: OwnOpened | undefined
  readonly assignment: Assignment | undefined
  readonly matches: readonly AreaMatch[]
  readonly result: OwnResult | undefined
}

const NOTHING: Reading = { step: 'file', busy: undefined, fault: undefined, file: undefined, opened: undefined, assignment: undefined, matches: [], result: undefined }

export interface ReadingActions {
  readonly open: (file: File, encoding?: Encoding) => void
  readonly assign: (changes: Partial<Assignment>) => void
  readonly check: (changes?: Partial<Assignment>) => void
  readonly toColumns: () => void
  readonly reset: () => void
}

/**
 * One own file on its way through the three steps. Its thread ends with the page or with `cancel`.
 * @param start what starts the thread; a test puts its own there
 */
export function useReading(regions: readonly Region[], start: () => OwnThread = startOwnThread): Reading & ReadingActions {
  const [reading, setReading] = useState(NOTHING)
  const set = useCallback((changes: Partial<Reading>) => setReading((now) => ({ ...now, ...changes })), [])
  const reader = useMemo(() => new OwnReader(start, ({ stage, share }) => set({ busy: { stage, share } })), [start, set])
  useEffect(() => () => reader.cancel(), [reader])

  const ask = useCallback(
    async (order: OwnOrder, then: (answer: OwnReply) => Partial<Reading>) => {
      try {
        const answer = await reader.ask(order)
        set({ busy: undefined, ...(answer.type === 'fault' ? { fault: { sentence: answer.sentence, remedy: answer.remedy } } : { fault: undefined, ...then(answer) }) })
      } catch {
        // Cancelled: the page is already where it was before.
      }
    },
    [reader, set],
  )

  return useMemo(() => {
    const { assignment } = reading
    return {
      ...reading,
      open: (chosen, encoding) => {
        reader.cancel()
        set({ busy: { stage: 'reading', share: undefined }, fault: undefined, file: chosen })
        void ask({ do: 'open', file: chosen, name: chosen.name, encoding, regions }, (answer) =>
          answer.type === 'opened' ? { step: 'columns', opened: answer.opened, assignment: answer.opened.proposal, matches: answer.opened.matches, result: undefined } : {},
        )
      },
      assign: (changes) => {
        if (assignment === undefined) return
        set({ assignment: { ...assignment, ...changes } })
        if (changes.area !== undefined && changes.area !== assignment.area) {
          set({ assignment: { ...assignment, ...changes, areas: new Map() } })
          void ask({ do: 'match', head: assignment.head, column: changes.area }, (answer) => (answer.type === 'matched' ? { matches: answer.matches } : {}))
        }
      },
      check: (changes = {}) => {
        if (assignment === undefined) return
        const checked = { ...assignment, ...changes }
        set({ assignment: checked, busy: { stage: 'checking', share: undefined } })
        void ask({ do: 'compile', id: newOwnId('figures'), assignment: checked, today: new Date().toISOString().slice(0, 10) }, (answer) =>
          answer.type === 'compiled' ? { step: 'findings', result: answer.result } : {},
        )
      },
      toColumns: () => set({ step: 'columns' }),
      // A thread that was ended has lost its file: the road begins anew. What is shown already stays.
      reset: () => {
        reader.cancel()
        setReading(NOTHING)
      },
    }
  }, [reading, reader, regions, set, ask])
}
