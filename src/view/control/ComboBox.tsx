import { type KeyboardEvent, useId, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import './combobox.css'
import type { Option } from './SelectField.tsx'

interface Props {
  readonly label: string
  /** Stands in the empty field and says what it is for. */
  readonly hint: string
  /** Said when nothing matches. */
  readonly none: string
  /** The options that match what is typed, best first. */
  readonly find: (query: string) => readonly Option[]
  readonly onChoose: (id: string) => void
}

/** A text field that proposes: combobox with a list after the WAI-ARIA pattern. The focus stays in the field; arrows move the active option. */
export function ComboBox({ label, hint, none, find, onChoose }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const options = open ? find(query) : []

  const choose = (option: Option | undefined) => {
    if (option === undefined) return
    onChoose(option.id)
    setQuery('')
    setOpen(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter') choose(options[active])
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true)
      if (open) setActive(Math.max(0, Math.min(options.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1))))
    } else return
    event.preventDefault()
  }

  return (
    <div className="combobox" onBlur={() => setOpen(false)}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && options[active] !== undefined ? `${id}-${active}` : undefined}
        placeholder={hint}
        value={query}
        onFocus={() => setOpen(query !== '')}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onKeyDown={press}
      />
      <div className="combobox-list" hidden={!open}>
        <div role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1}>
          {options.map((option, at) => (
            // The keyboard acts in the field (aria-activedescendant); pointerdown comes before the field's blur.
            <div
              key={option.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              onPointerDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
            >
              {option.name}
            </div>
          ))}
        </div>
        {open && options.length === 0 && <p>{none}</p>}
      </div>
    </div>
  )
}
