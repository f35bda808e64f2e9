import { Field } from './Field.tsx'

export interface Option {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** A labelled choice of one among some: the browser's own select. */
export function SelectField({ label, options, chosen, onChoose }: Props) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="field-select" value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
