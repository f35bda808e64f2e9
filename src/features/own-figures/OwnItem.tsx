import type { ReactNode } from 'react'
import { useOwnRoom, useRemoveOwn } from '@/query/own/useOwnRoom.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { KeepField } from './KeepField.tsx'
import './ownItem.css'

interface Props {
  readonly id: string
  readonly name: string
  /** What there is to know of it, below its name. */
  readonly about: string
  /** Told in a sentence when it has been deleted. */
  readonly onRemoved: (sentence: string) => void
  /** What else can be done with it, as buttons. */
  readonly children: ReactNode
}

/** Something of the reader's own in its list: figures or a group; kept or not, used, deleted. */
export function OwnItem({ id, name, about, onRemoved, children }: Props) {
  const { o } = useOwnText()
  const { kept } = useOwnRoom()
  const remove = useRemoveOwn()
  return (
    <li className="own-item">
      <p className="own-item-name">
        <strong>{name}</strong>
        <br />
        <span className="own-hint">{about}</span>
      </p>
      <KeepField id={id} kept={kept.has(id)} />
      <p className="button-row">
        {children}
        <button type="button" className="button" aria-label={`${o.list.remove}: ${name}`} onClick={() => void remove(id).then(() => onRemoved(o.list.removed(name)))}>
          {o.list.remove}
        </button>
      </p>
    </li>
  )
}
