import { useState } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import { newOwnId } from '@/model/own/ownId.ts'
import { plainWords } from '@/model/own/plainWords.ts'
import { addGroup } from '@/query/own/ownRoom.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { TextField } from '@/view/control/TextField.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { GroupList } from './GroupList.tsx'
import './groups.css'

/** Own groups of the region on screen: several areas of one level under a name. */
export function GroupPanel({ region }: { readonly region: Region }) {
  const { o, format, locale } = useOwnText()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [levelId, setLevel] = useState('')
  const level = region.levels.find(({ id }) => id === levelId) ?? region.levels[0]
  const members = region.areas.filter(({ id }) => level?.areas.includes(id)).toSorted((a, b) => format.compare(a.short, b.short))
  const areas = members.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const ready = plainWords(name) !== '' && areas.length >= 2
  const create = () => {
    if (level === undefined) return
    addGroup({ id: newOwnId('group'), name: plainWords(name), region: region.id, level: level.id, areas })
    setName('')
    setChosen(new Set())
  }
  return (
    <section className="own-groups" aria-labelledby="own-groups">
      <h3 id="own-groups">{o.groups.heading}</h3>
      <p>{o.groups.lead(region.name[locale])}</p>
      <GroupList region={region} />
      <div className="own-group-form">
        <TextField label={o.groups.name} value={name} onChange={setName} />
        {region.levels.length > 1 && (
          <SelectField
            label={o.groups.level}
            options={region.levels.map(({ id, name: words }) => ({ id, name: words[locale] }))}
            chosen={level?.id ?? ''}
            onChoose={(id) => {
              setLevel(id)
              setChosen(new Set())
            }}
          />
        )}
        <fieldset className="own-members">
          <legend>{o.groups.areas}</legend>
          {members.map(({ id, short }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => setChosen(event.target.checked ? new Set([...chosen, id]) : new Set([...chosen].filter((other) => other !== id)))}
              />
              {short}
            </label>
          ))}
        </fieldset>
        <p className="button-row">
          <button type="button" className="button" disabled={!ready} aria-describedby="own-group-needs" onClick={create}>
            {o.groups.create}
          </button>
          <span id="own-group-needs" className="own-hint">
            {!ready && o.groups.needs}
          </span>
        </p>
      </div>
    </section>
  )
}
