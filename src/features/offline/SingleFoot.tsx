import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useOfflineText } from '@/view/text/useOfflineText.ts'

/** In the foot of a single file: that there is one region in it, and which. */
export function SingleFoot({ catalogue }: { readonly catalogue: Catalogue }) {
  const { o, locale } = useOfflineText()
  return <span>{o.singleFoot(catalogue.regions.map(({ name }) => name[locale]).join(', '))} · </span>
}
