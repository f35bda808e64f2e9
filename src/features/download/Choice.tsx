import { useState } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

interface Props {
  readonly name: string
  readonly hint: string
  readonly onSave: () => Promise<void>
}

/** One kind of file with what it is good for. When its writer does not arrive, that is said here, and the button is there to try again. */
export function Choice({ name, hint, onSave }: Props) {
  const { t } = useText()
  const [failed, setFailed] = useState(false)
  const save = () => {
    setFailed(false)
    onSave().catch(() => setFailed(true))
  }
  return (
    <div className="download-choice">
      <button type="button" className="button" onClick={save}>
        <Icon name="download" />
        {name}
      </button>
      {failed ? <p role="alert">{t.error.code}</p> : <p>{hint}</p>}
    </div>
  )
}
