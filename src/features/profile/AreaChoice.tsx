import { inLanguage } from '@/model/area/exonyms.ts'
import { profileGroups } from '@/model/profile/profileAreas.ts'
import { useView } from '@/state/ViewContext.tsx'
import { Field } from '@/view/control/Field.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import type { ProfileScene } from './profileScene.ts'

/** The area that is shown, and one beside it: `areas=a,b` in the address. */
export function AreaChoice({ scene: { region, entry, area, other } }: { readonly scene: ProfileScene }) {
  const { set } = useView()
  const { p, format, locale } = useProfileText()
  const groups = profileGroups(region, entry.defaultLevel, format)
  const options = (without: string | undefined) =>
    groups.map(({ level, areas }) => (
      <optgroup key={level.id} label={level.name[locale]}>
        {areas
          .filter(({ id }) => id !== without)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, locale)}
            </option>
          ))}
      </optgroup>
    ))
  const second = other?.area.id
  return (
    <div className="profile-choice">
      <Field label={p.choice.area}>
        {(id) => (
          <select id={id} className="field-select" value={area.id} onChange={({ target }) => set({ areas: [target.value, ...(second === undefined || second === target.value ? [] : [second])] })}>
            {options(undefined)}
          </select>
        )}
      </Field>
      <Field label={p.choice.other}>
        {(id) => (
          <select id={id} className="field-select" value={second ?? ''} onChange={({ target }) => set({ areas: [area.id, ...(target.value === '' ? [] : [target.value])] })}>
            <option value="">{p.choice.none}</option>
            {options(area.id)}
          </select>
        )}
      </Field>
    </div>
  )
}
