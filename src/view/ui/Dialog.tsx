import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from './Icon.tsx'
import './dialog.css'

interface Props {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** `wide` for what is read like a page. */
  readonly size?: 'medium' | 'wide'
}

/** A modal window: the browser's own dialog, which keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, children, size = 'medium' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { t } = useText()

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (!open) return dialog.close()
    dialog.showModal()
    // React focuses `autoFocus` before the dialog is shown, which is too early.
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
  }, [open])

  return (
    // A click on the dialog element itself is a click beside its content: on the backdrop. The keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open && (
        <div className="dialog-body">
          <header className="dialog-head">
            <h2 id={heading}>{title}</h2>
            <button type="button" className="button button-plain" onClick={onClose} aria-label={t.app.close}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
