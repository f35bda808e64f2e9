import { useId, useState } from 'react'
import { LONGEST_LINE } from '@/contract/deck.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onDone: (text: string) => void
}

/** A line that is taken over when the reader leaves it or presses Enter: one step to take back, not one for each letter. */
export function LineField({ label, value, onDone }: Props) {
  const id = useId()
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  // Taken back from elsewhere.
  if (shown !== value) {
    setShown(value)
    setText(value)
  }
  const done = () => {
    if (text.trim() !== '' && text !== value) onDone(text)
    else setText(value)
  }
  return (
    <div className="field session-line">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="field-select"
        autoComplete="off"
        maxLength={LONGEST_LINE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done()
        }}
      />
    </div>
  )
}
