import { useRef, useState } from 'react'
import { embedSnippet, FRAME_SIZES, type FrameSizeName, LONGEST_LINK } from '@/model/embed/embedSnippet.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { embedTextsOf } from '@/model/text/embed/embedTextsOf.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { Field } from '@/view/control/Field.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import './embedDialog.css'

const SIZES = ['small', 'medium', 'large'] as const satisfies readonly FrameSizeName[]

/** The line of HTML that shows this view inside another page, in the size that is wanted. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, permalink } = useView()
  const { locale } = useText()
  const e = embedTextsOf(locale)
  const [size, setSize] = useState<FrameSizeName>('medium')
  const [said, setSaid] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const link = publicAddress(permalink(true))
  const snippet = embedSnippet(link, document.title, FRAME_SIZES[size])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      setSaid(e.copied)
    } catch {
      box.current?.select()
      setSaid(e.failed)
    }
  }
  return (
    <Dialog open title={e.heading} onClose={onClose}>
      {link.length >= LONGEST_LINK ? (
        <p role="alert">{e.tooLong}</p>
      ) : (
        <div className="embed-dialog">
          <p>{e.intro}</p>
          {(isOwn(view.indicator) || isOwn(view.benchmark)) && <p>{e.official}</p>}
          <SelectField
            label={e.size}
            options={SIZES.map((id) => ({ id, name: e.sizes[id] }))}
            chosen={size}
            onChoose={(id) => {
              setSize(SIZES.find((one) => one === id) ?? size)
              setSaid('')
            }}
          />
          <Field label={e.snippet}>{(id) => <textarea ref={box} id={id} className="embed-snippet" readOnly rows={5} value={snippet} spellCheck={false} onFocus={({ target }) => target.select()} />}</Field>
          <p className="embed-done">
            <button type="button" className="button button-main" onClick={() => void copy()}>
              {e.copy}
            </button>
            <span role="status">{said}</span>
          </p>
          <p>{e.allow}</p>
        </div>
      )}
    </Dialog>
  )
}
