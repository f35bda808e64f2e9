import { useState } from 'react'
import { keep } from '@/query/own/ownRoom.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'

interface Props {
  readonly id: string
  readonly kept: boolean
}

/** Keeps figures or a group in this browser, or no longer; says so where the browser refuses. */
export function KeepField({ id, kept }: Props) {
  const { o } = useOwnText()
  // What was asked for, while the browser writes it.
  const [asked, setAsked] = useState<boolean>()
  const [refused, setRefused] = useState(false)
  const ask = async (wanted: boolean) => {
    setAsked(wanted)
    setRefused(!(await keep(id, wanted)))
    setAsked(undefined)
  }
  return (
    <div className="own-checks">
      <label>
        <input type="checkbox" checked={asked ?? kept} onChange={(event) => void ask(event.target.checked)} />
        {o.list.keep}
      </label>
      <p className="own-hint" role="status">
        {refused ? o.list.notKept : kept ? o.list.kept : o.list.keepHint}
      </p>
    </div>
  )
}
