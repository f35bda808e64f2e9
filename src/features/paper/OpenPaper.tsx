import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import { PaperButton } from './PaperButton.tsx'

const PaperPanel = onDemand(async () => (await import('./PaperPanel.tsx')).PaperPanel, inPlace)

interface Props {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
  /** Where there are many of these buttons, each is called by its indicator. */
  readonly named?: boolean
}

/** The button that opens the paper of an indicator. */
export function OpenPaper({ catalogue, indicator, named = false }: Props) {
  const { locale } = useText()
  return (
    <PaperButton title={indicator.name[locale]} named={named}>
      <PaperPanel catalogue={catalogue} indicator={indicator} />
    </PaperButton>
  )
}
