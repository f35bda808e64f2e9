import { useState } from 'react'
import { isOwn } from '@/model/own/ownId.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import './toast.css'

/** Copies an address that opens exactly this view, also when newer data have arrived. */
export function CopyLink() {
  const { view, permalink } = useView()
  const { t } = useText()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(publicAddress(permalink()))
      setSaid(isOwn(view.indicator) || isOwn(view.benchmark) ? t.share.copiedOfficial : t.share.copied)
    } catch {
      setSaid(t.share.failed)
    }
    setTimeout(() => setSaid(''), 4000)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name={said === t.share.copied || said === t.share.copiedOfficial ? 'check' : 'link'} />
        <span>{t.share.copy}</span>
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : 'toast'}>
        {said}
      </span>
    </>
  )
}
