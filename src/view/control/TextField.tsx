import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** A labelled line of text. */
export function TextField({ label, value, hint, onChange }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input id={id} className="field-select" type="text" autoComplete="off" value={value} placeholder={hint} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
