import { useOwnText } from '@/view/text/useOwnText.ts'
import type { Reading } from './useReading.ts'
import './fileStep.css'

interface Props {
  readonly busy: NonNullable<Reading['busy']>
  readonly file: string
  readonly onCancel: () => void
}

/** What the thread is doing, how far it is, and the way out. */
export function Busy({ busy, file, onCancel }: Props) {
  const { o } = useOwnText()
  const words = busy.stage === 'reading' ? o.file.reading(file) : o.file.checking
  return (
    <div className="own-busy">
      <p role="status">{words}</p>
      <progress aria-label={words} {...(busy.share === undefined ? {} : { value: busy.share })} max={1} />
      <button type="button" className="button" onClick={onCancel}>
        {o.file.cancel}
      </button>
    </div>
  )
}
