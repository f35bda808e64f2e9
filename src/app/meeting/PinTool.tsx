import { type ComponentType, useLayoutEffect, useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { PinDialog } from '@/features/session/pin/PinDialog.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { readViewOf } from '../shown/shownView.ts'

/** The one button and the one key (Alt+P) that pin the view on screen. The dialog is fetched with the first pin; that it did not arrive is said, and the next try asks again. */
export function PinTool({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [said, say] = useState('')
  const read = useMemo(() => readViewOf(catalogue), [catalogue])
  const [Pin, setPin] = useState<ComponentType<Parameters<typeof PinDialog>[0]>>()
  const pin = () => {
    say('')
    void import('@/features/session/pin/PinDialog.tsx').then(
      (code) => {
        setPin(() => code.PinDialog)
        setOpen(true)
      },
      () => say(t.error.code),
    )
  }
  // Together with the button: who sees it may press the key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      // By its place: with Alt some keyboards write another letter.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return
      event.preventDefault()
      pin()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  return (
    <>
      <button type="button" className="button button-plain" aria-keyshortcuts="Alt+P" onClick={pin}>
        {t.app.pin}
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : 'toast'}>
        {said}
      </span>
      {Pin !== undefined && (
        <Pin
          catalogue={catalogue}
          read={read}
          open={open}
          onClose={() => setOpen(false)}
          onDone={(sentence) => {
            say(sentence)
            setTimeout(() => say(''), 5000)
          }}
        />
      )}
    </>
  )
}
