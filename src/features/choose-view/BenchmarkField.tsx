import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { useView } from '@/state/ViewContext.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'

/** The area to compare with: region, Land, Germany. */
export function BenchmarkField({ region }: { readonly region: Region }) {
  const { view, set } = useView()
  const { t, locale } = useText()
  const options = region.benchmarks.map((id) => ({ id, name: inLanguage(region.areas.find((area) => area.id === id)?.name ?? id, locale) }))
  return <SelectField label={t.controls.benchmark} options={options} chosen={view.benchmark} onChoose={(benchmark) => set({ benchmark })} />
}
