import { useState } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import type { AreaGroup } from '@/model/own/areaGroup.ts'
import { useOwnRoom } from '@/query/own/useOwnRoom.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { OwnItem } from './OwnItem.tsx'

/** The groups there are in a region: to be highlighted, compared with, kept or deleted. */
export function GroupList({ region }: { readonly region: Region }) {
  const { set } = useView()
  const { o, format } = useOwnText()
  const { groups } = useOwnRoom()
  const [said, setSaid] = useState('')
  const own = groups.filter((group) => group.region === region.id)
  const names = ({ areas }: AreaGroup) => format.list(areas.map((id) => region.areas.find((area) => area.id === id)?.short ?? id))
  return (
    <>
      <ul className="own-items" aria-label={o.list.groups} hidden={own.length === 0}>
        {own.map((group) => (
          <OwnItem key={group.id} id={group.id} name={group.name} about={o.groups.members(group.areas.length, names(group))} onRemoved={setSaid}>
            <button type="button" className="button" onClick={() => set({ page: 'explore', level: group.level, areas: group.areas })}>
              {o.groups.select}
            </button>
            <button type="button" className="button" onClick={() => set({ page: 'explore', level: group.level, benchmark: group.id })}>
              {o.groups.compare}
            </button>
          </OwnItem>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  )
}
