import { Field } from './Field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** A labelled line of text. */
export function TextField({ label, value, hint, onChange }: Props) {
  return (
    <Field label={label}>
      {(id) => <input id={id} className="field-select" type="text" autoComplete="off" value={value} placeholder={hint} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
