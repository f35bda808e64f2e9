import type { Indicator } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'

/** One choice for every Merkmal of the indicator. */
export function BreakdownFields({ indicator }: { readonly indicator: Indicator }) {
  const { view, set } = useView()
  const { locale } = useText()
  return indicator.breakdowns.map(({ id, name, categories }) => (
    <SelectField
      key={id}
      label={name[locale]}
      options={categories.map((category) => ({ id: category.id, name: category.name[locale] }))}
      chosen={view.by[id] ?? ''}
      onChoose={(category) => set({ by: { ...view.by, [id]: category } })}
    />
  ))
}
