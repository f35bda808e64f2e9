import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { formatDate } from '@/model/format/formatPeriod.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { onDemand } from '@/view/ui/onDemand.tsx'

// No other build has a word of it.
const SingleFoot =
  import.meta.env.MODE === 'single' ? onDemand<{ readonly catalogue: Catalogue }>(async () => (await import('@/features/offline/SingleFoot.tsx')).SingleFoot, () => null) : undefined

interface Props {
  readonly catalogue: Catalogue
  /** Whether the sources of the chosen indicator stand here: where its figures do. */
  readonly sources: boolean
}

/** Where the figures come from and which data build this is: under every picture, on screen and in print. */
export function Footer({ catalogue, sources }: Props) {
  const { view, permalink } = useView()
  const { t, locale } = useText()
  const paper = catalogue.indicators.find(({ id }) => id === view.indicator)?.paper
  const attribution = paper === undefined || !sources ? undefined : catalogue.attributions[paper]
  return (
    <footer className="shell-foot">
      {attribution !== undefined && (
        <p>
          {t.app.sources}: {attribution}
        </p>
      )}
      {view.embed && (
        <p>
          <a href={permalink()} target="_blank" rel="noopener">
            {t.app.full}
          </a>
        </p>
      )}
      <p className="shell-build">
        {SingleFoot !== undefined && <SingleFoot catalogue={catalogue} />}
        {t.app.dataBuild(formatDate(catalogue.build.date, locale), catalogue.build.hash)}
      </p>
    </footer>
  )
}
