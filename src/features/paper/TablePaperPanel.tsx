import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { buildTablePaper } from '@/model/paper/buildTablePaper.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { PaperEntries } from './PaperEntries.tsx'

interface Props {
  readonly catalogue: Catalogue
  /** Id of the table's paper. */
  readonly paper: string
}

/** The paper of a table that is no indicator's. */
export function TablePaperPanel({ catalogue, paper }: Props) {
  const { t, format } = useText()
  const papers = usePapers(catalogue, true)
  if (papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />
  const found = papers.data.tables.find(({ id }) => id === paper)
  return found === undefined ? null : <PaperEntries entries={buildTablePaper(found, catalogue.build, t, format)} />
}
