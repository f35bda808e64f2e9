import { useState } from 'react'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { QrCode } from '@/view/qr/QrCode.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'

/** The view on screen to take along: a code for the telephones in the room, the link itself beside it. It opens the view, not the meeting. */
export function QrLink() {
  const { permalink } = useView()
  const { s } = useSessionText()
  const [said, say] = useState('')
  const link = publicAddress(permalink())
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      say(s.meeting.copied)
    } catch {
      say(s.meeting.copyFailed)
    }
  }
  return (
    <div className="meeting-qr">
      {link.startsWith('http') && <QrCode link={link} label={s.meeting.qrAlt} />}
      <div>
        {!link.startsWith('http') && <p>{s.meeting.qrNone}</p>}
        <p className="meeting-link">{link}</p>
        <button type="button" className="button" data-first-focus onClick={() => void copy()}>
          {s.meeting.copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  )
}
