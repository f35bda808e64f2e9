import { useState } from 'react'
import { usePlateText } from '@/view/text/usePlateText.ts'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import type { PictureProps } from './PicturePanel.tsx'

// What is behind the button comes when it is pressed.
const PicturePanel = onDemand(async () => (await import('./PicturePanel.tsx')).PicturePanel, inPlace)

/** The button that offers what is on screen as a picture, and its sentence. */
export function TakePicture(props: PictureProps) {
  const { w } = usePlateText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" disabled={props.plates === undefined} onClick={() => setOpen(true)}>
        <Icon name="download" />
        <span>{w.picture}</span>
      </button>
      <Dialog open={open} title={w.title} onClose={() => setOpen(false)}>
        <PicturePanel {...props} />
      </Dialog>
    </>
  )
}
