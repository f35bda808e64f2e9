import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'

// What is behind the button comes when it is pressed.
const DownloadChoices = onDemand(async () => (await import('./DownloadChoices.tsx')).DownloadChoices, inPlace)

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region | undefined
}

/** The button that offers the data on screen as files. */
export function DownloadData({ catalogue, region }: Props) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" disabled={region === undefined} onClick={() => setOpen(true)}>
        <Icon name="download" />
        <span>{t.download.open}</span>
      </button>
      <Dialog open={open} title={t.download.heading} onClose={() => setOpen(false)}>
        {region !== undefined && <DownloadChoices catalogue={catalogue} region={region} />}
      </Dialog>
    </>
  )
}
