import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { buildPaper } from '@/model/paper/buildPaper.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { PaperEntries } from './PaperEntries.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
}

/** The paper of an indicator and of the table behind it. Questions without an answer are left out. */
export function PaperPanel({ catalogue, indicator }: Props) {
  const { view } = useView()
  const { t, format } = useText()
  const papers = usePapers(catalogue, true)
  if (papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />
  const periods = catalogue.regions.find(({ id }) => id === view.region)?.cubes.find((cube) => cube.indicator === indicator.id)?.periods ?? []
  return <PaperEntries entries={buildPaper({ indicator, papers: papers.data, periods, build: catalogue.build, t, format })} />
}
