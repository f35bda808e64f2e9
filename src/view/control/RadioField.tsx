import { useId } from 'react'
import type { Option } from './SelectField.tsx'
import './field.css'

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly (Option & { readonly id: T })[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

/** A labelled choice whose possibilities are all in sight. */
export function RadioField<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="field field-radio">
      <legend className="field-label">{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
}
