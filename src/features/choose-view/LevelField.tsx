import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'

/** The level of areas; nothing where a region has only one. */
export function LevelField({ region }: { readonly region: RegionEntry }) {
  const { view, set } = useView()
  const { t, locale } = useText()
  if (region.levels.length < 2) return null
  const options = region.levels.map(({ id, name }) => ({ id, name: name[locale] }))
  return <SelectField label={t.controls.level} options={options} chosen={view.level} onChoose={(level) => set({ level })} />
}
