import { MOST_BREAKDOWNS, OWN_KINDS, PROTECT_BELOW } from '@/model/own/assignment.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { ColumnSelect } from './ColumnSelect.tsx'
import type { FieldsProps } from './fieldsProps.ts'
import { TextField } from '@/view/control/TextField.tsx'

/** What the figures are: name, kind, the columns they stand in, by what they are broken down, and whether small ones are secret. */
export function FigureFields({ columns, assignment, onAssign }: FieldsProps) {
  const { o } = useOwnText()
  const words = o.columns
  const { kind, value, numerator, denominator, breakdowns, persons, protectBelow, period } = assignment
  // A name that nobody has changed goes with the column it was taken from.
  const choose = (field: 'value' | 'numerator' | 'denominator') => (column: number | undefined) => {
    const named = field !== 'denominator' && column !== undefined && assignment.name === columns[assignment[field] ?? -1]
    onAssign({ [field]: column, ...(named ? { name: columns[column] ?? '' } : {}) })
  }
  const slots = [...breakdowns, ...(breakdowns.length < MOST_BREAKDOWNS ? [undefined] : [])]
  return (
    <fieldset className="own-fields">
      <legend>{words.what}</legend>
      <TextField label={words.name} value={assignment.name} onChange={(name) => onAssign({ name })} />
      <TextField label={words.nameInEnglish} value={assignment.nameInEnglish} hint={assignment.name} onChange={(nameInEnglish) => onAssign({ nameInEnglish })} />
      <SelectField
        label={words.kind}
        options={OWN_KINDS.map((id) => ({ id, name: words.kinds[id] }))}
        chosen={kind}
        onChoose={(id) => {
          const chosen = OWN_KINDS.find((one) => one === id) ?? 'count'
          onAssign({ kind: chosen, persons: chosen !== 'rate', protectBelow: chosen === 'rate' ? undefined : PROTECT_BELOW, value: value ?? numerator })
        }}
      />
      {kind === 'share' && <ColumnSelect label={words.numerator} columns={columns} chosen={numerator} onChoose={choose('numerator')} />}
      {kind === 'share' && <ColumnSelect label={words.denominator} columns={columns} chosen={denominator} onChoose={choose('denominator')} />}
      {kind !== 'share' && period.from !== 'head' && <ColumnSelect label={words.value} columns={columns} chosen={value} onChoose={choose('value')} />}
      {kind === 'rate' && <TextField label={words.unit} value={assignment.unit} onChange={(unit) => onAssign({ unit })} />}
      {slots.map((column, at) => (
        <ColumnSelect
          // A slot is its place in the row.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={words.breakdown(at + 1)}
          columns={columns}
          chosen={column}
          none={words.none}
          onChoose={(chosen) => onAssign({ breakdowns: slots.flatMap((before, slot) => (slot === at ? chosen : before) ?? []) })}
        />
      ))}
      {kind !== 'rate' && (
        <div className="own-checks">
          <label>
            <input type="checkbox" checked={persons} onChange={(event) => onAssign({ persons: event.target.checked, protectBelow: event.target.checked ? PROTECT_BELOW : undefined })} />
            {words.persons}
          </label>
          {persons && (
            <label>
              <input type="checkbox" checked={protectBelow !== undefined} onChange={(event) => onAssign({ protectBelow: event.target.checked ? PROTECT_BELOW : undefined })} />
              {words.protect(PROTECT_BELOW)}
            </label>
          )}
          {persons && <p className="own-hint">{words.protectHint}</p>}
        </div>
      )}
    </fieldset>
  )
}
