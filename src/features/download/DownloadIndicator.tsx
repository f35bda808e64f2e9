import { useState } from 'react'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import { WholeChoices } from './WholeChoices.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region | undefined
  readonly indicator: Indicator
}

/** The button that offers all figures of an indicator in the region as files. */
export function DownloadIndicator({ catalogue, region, indicator }: Props) {
  const { t, locale } = useText()
  const { d } = useDataText()
  const [open, setOpen] = useState(false)
  const name = indicator.name[locale]
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" aria-label={d.download.heading(name)} disabled={region === undefined} onClick={() => setOpen(true)}>
        <Icon name="download" />
        <span>{t.download.open}</span>
      </button>
      <Dialog open={open} title={d.download.heading(name)} onClose={() => setOpen(false)}>
        {region !== undefined && <WholeChoices catalogue={catalogue} region={region} indicator={indicator} />}
      </Dialog>
    </>
  )
}
