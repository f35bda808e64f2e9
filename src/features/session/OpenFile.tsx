import { useId, useState } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { Message } from '@/view/ui/Message.tsx'

interface Props {
  readonly label: string
  /** Takes a file's text in; all that is wrong with it, in sentences. */
  readonly open: (text: string) => Promise<{ readonly opened: boolean; readonly faults: readonly string[] }>
  readonly refused: (file: string) => string
  readonly withFaults: (file: string) => string
}

interface Refusal {
  readonly file: string
  readonly faults: readonly string[]
  readonly opened: boolean
}

/** Opens a file beside what is there. What is wrong with it is said, all of it; nothing that was there changes. */
export function OpenFile({ label, open: takeIn, refused, withFaults }: Props) {
  const { t } = useText()
  const [refusal, setRefusal] = useState<Refusal>()
  const id = useId()
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const { opened, faults } = await takeIn(await file.text())
    setRefusal(faults.length === 0 ? undefined : { file: file.name, faults, opened })
  }
  return (
    <>
      <label className="button session-open" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="visually-hidden session-input"
        type="file"
        accept=".json"
        onChange={(event) => {
          void open(event.target.files?.[0])
          // The same file may be chosen again, once it is mended.
          event.target.value = ''
        }}
      />
      {refusal !== undefined && (
        <div className="session-refusal">
          <Message heading={refusal.opened ? withFaults(refusal.file) : refused(refusal.file)} tone="fault">
            <ul>
              {refusal.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            <button type="button" className="button" onClick={() => setRefusal(undefined)}>
              {t.app.close}
            </button>
          </Message>
        </div>
      )}
    </>
  )
}
