import { useEffect, useState } from 'react'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFonts } from '@/view/plate/plateFonts.ts'
import { usePlateText } from '@/view/text/usePlateText.ts'
import { TakePlate } from './TakePlate.tsx'

interface Props {
  readonly plates: () => Promise<readonly PlateOffer[]>
}

interface Ready {
  readonly offers: readonly PlateOffer[]
  readonly fonts: string
}

/** The pictures of a view, once they and their font are there. */
export function PictureChoices({ plates }: Props) {
  const { t, w } = usePlateText()
  const [ready, setReady] = useState<Ready | 'failed'>()
  // What was on screen when the window opened: nothing changes behind it.
  const [make] = useState(() => plates)
  useEffect(() => {
    let wanted = true
    Promise.all([make(), plateFonts()]).then(
      ([offers, fonts]) => wanted && setReady({ offers, fonts }),
      () => wanted && setReady('failed'),
    )
    return () => {
      wanted = false
    }
  }, [make])
  if (ready === undefined) return <p role="status">{t.app.loading}</p>
  if (ready === 'failed') return <p role="alert">{t.error.code}</p>
  if (ready.offers.length === 0) return <p>{w.none}</p>
  return <TakePlate {...ready} />
}
