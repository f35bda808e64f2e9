import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useText } from '@/view/text/TextContext.tsx'

/** Where the figures of a page come from, on paper: on screen their paper is one click away. */
export function PrintSource({ catalogue, paper }: { readonly catalogue: Catalogue; readonly paper: string }) {
  const { t } = useText()
  return (
    <p className="print-only">
      {t.app.sources}: {catalogue.attributions[paper]}
    </p>
  )
}
