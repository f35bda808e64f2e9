import { lazy, Suspense, useState } from 'react'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

// What is behind the button comes when it is pressed.
const PictureChoices = lazy(async () => ({ default: (await import('./PictureChoices.tsx')).PictureChoices }))

interface Props {
  /** Draws what is on screen as pictures, when they are asked for; undefined until there is something on screen. */
  readonly plates: (() => Promise<readonly PlateOffer[]>) | undefined
}

/** The button that offers what is on screen as a picture, and its sentence. */
export function TakePicture({ plates }: Props) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" disabled={plates === undefined} onClick={() => setOpen(true)}>
        <Icon name="picture" />
        <span>{t.download.picture}</span>
      </button>
      <Dialog open={open} title={t.download.pictureHeading} onClose={() => setOpen(false)}>
        <Suspense fallback={<p role="status">{t.app.loading}</p>}>{plates !== undefined && <PictureChoices plates={plates} />}</Suspense>
      </Dialog>
    </>
  )
}
