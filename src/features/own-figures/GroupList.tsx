import { useState } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import type { AreaGroup } from '@/model/own/areaGroup.ts'
import { useOwnRoom, useRemoveOwn } from '@/query/own/useOwnRoom.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { KeepField } from './KeepField.tsx'

/** The groups there are in a region: to be highlighted, compared with, kept or deleted. */
export function GroupList({ region }: { readonly region: Region }) {
  const { set } = useView()
  const { o, format } = useOwnText()
  const { groups, kept } = useOwnRoom()
  const remove = useRemoveOwn()
  const [said, setSaid] = useState('')
  const own = groups.filter((group) => group.region === region.id)
  const names = ({ areas }: AreaGroup) => format.list(areas.map((id) => region.areas.find((area) => area.id === id)?.short ?? id))
  return (
    <>
      <ul className="own-list-plain" aria-label={o.list.groups} hidden={own.length === 0}>
        {own.map((group) => (
          <li key={group.id}>
            <p>
              <strong>{group.name}</strong>
              <br />
              <span className="own-hint">{o.groups.members(group.areas.length, names(group))}</span>
            </p>
            <KeepField id={group.id} kept={kept.has(group.id)} />
            <p className="button-row">
              <button type="button" className="button" onClick={() => set({ page: 'explore', level: group.level, areas: group.areas })}>
                {o.groups.select}
              </button>
              <button type="button" className="button" onClick={() => set({ page: 'explore', level: group.level, benchmark: group.id })}>
                {o.groups.compare}
              </button>
              <button
                type="button"
                className="button"
                aria-label={`${o.list.remove}: ${group.name}`}
                onClick={() => void remove(group.id).then(() => setSaid(o.list.removed(group.name)))}
              >
                {o.list.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  )
}
