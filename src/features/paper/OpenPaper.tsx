import { lazy, Suspense, useState } from 'react'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

// What is behind the button comes when it is pressed.
const PaperPanel = lazy(async () => ({ default: (await import('./PaperPanel.tsx')).PaperPanel }))

interface Props {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
  /** Where there are many of these buttons, each is called by its indicator. */
  readonly named?: boolean
}

/** The button that opens the paper of an indicator: every number is one click away from its source. */
export function OpenPaper({ catalogue, indicator, named = false }: Props) {
  const { t, locale } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" aria-label={named ? `${t.paper.open}: ${indicator.name[locale]}` : undefined} onClick={() => setOpen(true)}>
        <Icon name="sheet" />
        <span>{t.paper.open}</span>
      </button>
      <Dialog open={open} title={t.paper.heading(indicator.name[locale])} onClose={() => setOpen(false)} size="wide">
        <Suspense fallback={<p role="status">{t.app.loading}</p>}>
          <PaperPanel catalogue={catalogue} indicator={indicator} />
        </Suspense>
      </Dialog>
    </>
  )
}
