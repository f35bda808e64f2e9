import { useText } from '@/view/text/TextContext.tsx'
import type { Texts } from '@/model/text/textsOf.ts'
import { Message } from './Message.tsx'

/** What can be wrong with a file, as far as the dictionary has a sentence for it. */
type Fault = Exclude<{ [K in keyof Texts['error']]: Texts['error'][K] extends (file: string) => string ? K : never }[keyof Texts['error']], undefined>

interface Props {
  readonly error: { readonly fault: Fault; readonly file: string }
  readonly onRetry: () => void
}

/** In the place of what a file should have brought: the sentence that names it, and a way on. */
export function FileFault({ error, onRetry }: Props) {
  const { t } = useText()
  return (
    <Message heading={t.error.heading} tone="fault">
      <p>{t.error[error.fault](error.file)}</p>
      <button type="button" className="button button-main" onClick={onRetry}>
        {t.error.retry}
      </button>
    </Message>
  )
}
