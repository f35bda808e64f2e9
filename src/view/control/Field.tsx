import { type ReactNode, useId } from 'react'
import './field.css'

interface Props {
  readonly label: string
  /** The control, which takes the id that its label points to. */
  readonly children: (id: string) => ReactNode
}

/** A control of the browser's with its label above. */
export function Field({ label, children }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
