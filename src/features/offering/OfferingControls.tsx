import type { ReactNode } from 'react'
import type { MatrixMeasure } from '@/model/offering/matrix.ts'
import { rowKind } from '@/model/offering/rowKind.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { hasSiteColumns, type OfferingChoice, type Shade, shadesOf } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly picker: ReactNode
  readonly onChange: (patch: Partial<OfferingChoice>, settled?: boolean) => void
}

/** What of an offering is shown. Only what the table has can be chosen; a choice of one is none and stays away. */
export function OfferingControls({ scene, choice, picker, onChange }: Props) {
  const { o, format, locale } = useOfferingText()
  const { offering, counted } = scene
  const words = o.page
  const rows = rowKind(offering)
  const programmes = offering.programmes
    .filter(({ field }) => choice.field === undefined || field === choice.field)
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .sort((a, b) => format.compare(a.name, b.name))
  const measures: readonly MatrixMeasure[] = [...counted, 'offers']
  const shades = shadesOf(offering).filter((shade) => shade !== 'pupils' || counted.includes('pupils'))
  return (
    <div className="offering-controls">
      {picker}
      {offering.fields.length > 1 && (
        <SelectField
          label={words.field}
          options={[{ id: '', name: words.everyField }, ...offering.fields.map(({ id, name }) => ({ id, name: name[locale] }))]}
          chosen={choice.field ?? ''}
          onChoose={(field) => onChange({ field: field === '' ? undefined : field, programme: undefined })}
        />
      )}
      <SelectField
        label={o.rows[rows].one}
        options={[{ id: '', name: o.rows[rows].every }, ...programmes]}
        chosen={choice.programme ?? ''}
        onChoose={(programme) => onChange({ programme: programme === '' ? undefined : programme })}
      />
      {hasSiteColumns(offering) && (
        <SelectField
          label={words.columns}
          options={(['sites', 'areas'] as const).map((id) => ({ id, name: words.columnNames[id] }))}
          chosen={choice.columns}
          onChoose={(columns) => onChange({ columns: columns === 'areas' ? 'areas' : 'sites', place: undefined })}
        />
      )}
      {counted.length > 0 && (
        <SelectField
          label={words.measure}
          options={measures.map((id) => ({ id, name: o.measures[id] }))}
          chosen={choice.measure}
          onChoose={(id) => onChange({ measure: measures.find((one) => one === id) ?? choice.measure })}
        />
      )}
      {shades.length > 1 && (
        <SelectField
          label={words.shade}
          options={shades.map((id) => ({ id, name: words.shades[id] }))}
          chosen={choice.shade}
          onChoose={(id) => onChange({ shade: shades.find((one): one is Shade => one === id) ?? choice.shade })}
        />
      )}
    </div>
  )
}
