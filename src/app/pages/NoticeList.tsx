import { useState } from 'react'
import { noticeText } from '@/state/notice.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import './notices.css'

/** Says what the address asked for and the data do not have, until the reader has taken note. */
export function NoticeList() {
  const { notices, view, set } = useView()
  const { t, locale } = useText()
  const [read, setRead] = useState('')
  const sentences = notices.map((notice) => noticeText(notice, t, locale))
  const all = sentences.join(' ')
  if (all === '' || all === read) return null
  return (
    <aside className="notices" role="status" aria-label={t.notice.heading}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-plain"
        aria-label={t.notice.dismiss}
        onClick={() => {
          setRead(all)
          // The address says from now on what is shown.
          set({ ...view }, 'replace')
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  )
}
