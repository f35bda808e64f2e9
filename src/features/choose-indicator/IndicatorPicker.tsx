import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import './picker.css'

// What is behind the button comes when it is pressed.
const IndicatorList = onDemand(async () => (await import('./IndicatorList.tsx')).IndicatorList, inPlace)

/** The page's headline: it names the indicator on screen, and is the button that opens the list of all. */
export function IndicatorPicker({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view, set } = useView()
  const { t, locale } = useText()
  const [open, setOpen] = useState(false)
  const name = catalogue.indicators.find(({ id }) => id === view.indicator)?.name[locale]
  const choose = (indicator: string) => {
    setOpen(false)
    set({ indicator })
  }
  return (
    <div className="field picker">
      <span className="field-label" id="picker-label">
        {t.indicator.label}
      </span>
      <h1 className="picker-headline" aria-labelledby="picker-name">
        <button type="button" className="field-select picker-button" aria-haspopup="dialog" aria-labelledby="picker-label picker-name" disabled={view.embed} onClick={() => setOpen(true)}>
          <span id="picker-name">{name}</span>
          <Icon name="down" />
        </button>
      </h1>
      <Dialog open={open} title={t.indicator.choose} onClose={() => setOpen(false)} size="wide">
        <IndicatorList catalogue={catalogue} region={view.region} chosen={view.indicator} onChoose={choose} />
      </Dialog>
    </div>
  )
}
