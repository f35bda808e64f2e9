import { type ComponentType, useState } from 'react'
import { isOwn } from '@/model/own/ownId.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import type { EmbedDialog } from './EmbedDialog.tsx'
import './toast.css'

/** Copies an address that opens exactly this view, also when newer data have arrived; beside it the way into another page. */
export function CopyLink() {
  const { view, permalink } = useView()
  const { t } = useText()
  const [said, setSaid] = useState('')
  const [Embed, setEmbed] = useState<ComponentType<Parameters<typeof EmbedDialog>[0]>>()
  const say = (sentence: string) => {
    setSaid(sentence)
    setTimeout(() => setSaid(''), 4000)
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(publicAddress(permalink()))
      say(isOwn(view.indicator) || isOwn(view.benchmark) ? t.share.copiedOfficial : t.share.copied)
    } catch {
      say(t.share.failed)
    }
  }
  // Fetched when it is asked for; that it did not arrive is said, and the next try asks again.
  const embed = () => void import('./EmbedDialog.tsx').then((code) => setEmbed(() => code.EmbedDialog), () => say(t.error.code))
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name={said === t.share.copied || said === t.share.copiedOfficial ? 'check' : 'link'} />
        <span>{t.share.copy}</span>
      </button>
      <button type="button" className="button" aria-haspopup="dialog" aria-label={t.share.embed} title={t.share.embed} onClick={embed}>
        <Icon name="code" />
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : 'toast'}>
        {said}
      </span>
      {Embed !== undefined && <Embed onClose={() => setEmbed(undefined)} />}
    </>
  )
}
