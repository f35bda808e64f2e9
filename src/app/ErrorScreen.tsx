import { Message } from '@/view/ui/Message.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import './errorScreen.css'

interface Props {
  /** What is the matter; without it, a fault in the page itself. */
  readonly sentence?: string
  readonly onRetry?: () => void
}

/** A whole page that says what went wrong and how to go on. */
export function ErrorScreen({ sentence, onRetry }: Props) {
  const { t } = useText()
  return (
    <main className="error-screen" id="content">
      <Message heading={t.error.heading} tone="fault">
        <p>{sentence ?? t.error.crash}</p>
        <p className="button-row">
          <button type="button" className="button button-main" onClick={onRetry ?? (() => location.reload())}>
            {onRetry === undefined ? t.error.reload : t.error.retry}
          </button>
          <a className="button" href="?">
            {t.error.startOver}
          </a>
        </p>
      </Message>
    </main>
  )
}
