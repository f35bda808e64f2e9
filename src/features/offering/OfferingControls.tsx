import { PeriodSlider } from '@/view/control/PeriodSlider.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { hasSiteColumns, type OfferingChoice, type Shade, shadesOf } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly onChange: (patch: Partial<OfferingChoice>, settled?: boolean) => void
}

/** What of an offering is shown. Only what the table has can be chosen; a choice of one is none and stays away. */
export function OfferingControls({ scene, choice, onChange }: Props) {
  const { o, format, locale } = useOfferingText()
  const { offering, counted } = scene
  const words = o.page
  const programmes = offering.programmes
    .filter(({ field }) => choice.field === undefined || field === choice.field)
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .sort((a, b) => format.compare(a.name, b.name))
  const shades = shadesOf(offering).filter((shade) => shade !== 'pupils' || counted.includes('pupils'))
  return (
    <div className="offering-controls">
      {offering.fields.length > 1 && (
        <SelectField
          label={words.field}
          options={[{ id: '', name: words.everyField }, ...offering.fields.map(({ id, name }) => ({ id, name: name[locale] }))]}
          chosen={choice.field ?? ''}
          onChoose={(field) => onChange({ field: field === '' ? undefined : field, programme: undefined })}
        />
      )}
      <SelectField
        label={words.programme}
        options={[{ id: '', name: words.everyProgramme }, ...programmes]}
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
      {counted.length > 1 && (
        <SelectField
          label={words.measure}
          options={counted.map((id) => ({ id, name: o.measures[id] }))}
          chosen={choice.measure}
          onChoose={(id) => onChange({ measure: counted.find((one) => one === id) ?? choice.measure })}
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
      <div className="offering-time">
        <PeriodSlider
          periods={offering.periods.map((id) => ({ id, name: format.period(id, offering.yearMeaning), short: format.periodShort(id, offering.yearMeaning) }))}
          chosen={choice.period}
          onChoose={(period, settled) => onChange({ period }, settled)}
        />
      </div>
    </div>
  )
}
