import { lazy, Suspense, useState } from 'react'
import { usePlateText } from '@/view/text/usePlateText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import type { PictureProps } from './PictureDialog.tsx'

// What is behind the button comes when it is pressed.
const PictureDialog = lazy(async () => ({ default: (await import('./PictureDialog.tsx')).PictureDialog }))

/** The button that offers what is on screen as a picture, and its sentence. */
export function TakePicture(props: PictureProps) {
  const { w } = usePlateText()
  const [open, setOpen] = useState<boolean>()
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" disabled={props.plates === undefined} onClick={() => setOpen(true)}>
        <Icon name="download" />
        <span>{w.picture}</span>
      </button>
      {/* It stays once it was opened, so that the focus finds its way back. */}
      <Suspense>{open !== undefined && <PictureDialog {...props} open={open} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
