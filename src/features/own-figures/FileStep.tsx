import { type DragEvent, useId, useState } from 'react'
import { OWN_LIMITS } from '@/model/own/limits.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import './fileStep.css'

interface Props {
  readonly onFile: (file: File) => void
}

/** Where a file comes in: dropped, or chosen by the browser's own button, which the keyboard reaches. The limits are said before anything is read. */
export function FileStep({ onFile }: Props) {
  const { o, format } = useOwnText()
  const [over, setOver] = useState(false)
  const [several, setSeveral] = useState(false)
  const id = useId()
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    setSeveral((files?.length ?? 0) > 1)
    if (file !== undefined) onFile(file)
  }
  const hover = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    // Dropping is an addition: the button inside does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="own-drop"
      data-over={over}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <p className="own-drop-words">{o.file.drop}</p>
      <label className="button button-main own-choose" htmlFor={id}>
        {o.file.choose}
      </label>
      <input id={id} className="own-input" type="file" accept=".csv,.tsv,.txt,.xlsx,.json" aria-describedby={`${id}-limits`} onChange={(event) => take(event.target.files)} />
      <p id={`${id}-limits`} className="own-hint">
        {o.file.limits(OWN_LIMITS.fileBytes / 1_000_000, format.number(OWN_LIMITS.rows, 0), OWN_LIMITS.columns)}
      </p>
      {several && <p role="status">{o.file.oneOnly}</p>}
    </div>
  )
}
