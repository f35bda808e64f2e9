import { lazy } from 'react'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { PaperButton } from './PaperButton.tsx'

const PaperPanel = lazy(async () => ({ default: (await import('./PaperPanel.tsx')).PaperPanel }))

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
