import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { formatDate } from '@/model/format/formatPeriod.ts'
import { useText } from '@/view/text/TextContext.tsx'

/** Where the figures come from and which data build this is: under every picture, on screen and in print. */
export function Footer({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view } = useView()
  const { t, locale } = useText()
  const paper = catalogue.indicators.find(({ id }) => id === view.indicator)?.paper
  const attribution = paper === undefined ? undefined : catalogue.attributions[paper]
  return (
    <footer className="shell-foot">
      {attribution !== undefined && (
        <p>
          {t.app.sources}: {attribution}
        </p>
      )}
      <p className="shell-build">{t.app.dataBuild(formatDate(catalogue.build.date, locale), catalogue.build.hash)}</p>
    </footer>
  )
}
