import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Assignment, PeriodSource } from '@/model/own/assignment.ts'
import { readPeriod } from '@/model/own/ownPeriod.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { ColumnSelect } from './ColumnSelect.tsx'
import type { FieldsProps } from './fieldsProps.ts'
import { TextField } from '@/view/control/TextField.tsx'

const MEANINGS = ['school-year-start', 'school-year-end', 'calendar-year', 'date'] as const satisfies readonly YearMeaning[]
const HEAD = 'head'
const FIXED = 'fixed'

/** Where and when: the column of the areas, where the period stands, and what its year means. */
export function PlaceFields({ columns, assignment, onAssign }: FieldsProps) {
  const { o } = useOwnText()
  const words = o.columns
  const { area, period, decimal, meaning } = assignment
  const inHead = columns.flatMap((name, at) => (readPeriod(name) === undefined ? [] : [at]))
  const options = [
    ...columns.map((name, at) => ({ id: String(at), name })),
    ...(inHead.length > 0 ? [{ id: HEAD, name: words.periodInHead(inHead.length) }] : []),
    { id: FIXED, name: words.periodFixed },
  ]
  return (
    <fieldset className="own-fields">
      <legend>{words.where}</legend>
      <ColumnSelect label={words.area} columns={columns} chosen={area} onChoose={(column) => onAssign({ area: column ?? area })} />
      <SelectField label={words.period} options={options} chosen={idOf(period)} onChoose={(id) => onAssign({ period: sourceOf(id, inHead) })} />
      {period.from === 'fixed' && (
        <TextField label={words.periodValue} value={period.period} hint={words.periodHint} onChange={(value) => onAssign({ period: { from: 'fixed', period: value.trim() } })} />
      )}
      <SelectField
        label={words.meaning}
        options={MEANINGS.map((id) => ({ id, name: words.meanings[id] }))}
        chosen={meaning}
        onChoose={(id) => onAssign({ meaning: MEANINGS.find((one) => one === id) ?? meaning })}
      />
      <SelectField
        label={words.decimal}
        options={([',', '.'] as const).map((id) => ({ id, name: words.decimals[id] }))}
        chosen={decimal}
        onChoose={(id) => onAssign({ decimal: id === ',' ? ',' : '.' })}
      />
    </fieldset>
  )
}

const idOf = (period: PeriodSource): string => (period.from === 'column' ? String(period.column) : period.from)

function sourceOf(id: string, inHead: readonly number[]): Assignment['period'] {
  if (id === HEAD) return { from: 'head', columns: inHead }
  return id === FIXED ? { from: 'fixed', period: '' } : { from: 'column', column: Number(id) }
}
