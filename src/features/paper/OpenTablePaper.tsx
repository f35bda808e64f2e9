import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import { PaperButton } from './PaperButton.tsx'

const TablePaperPanel = onDemand(async () => (await import('./TablePaperPanel.tsx')).TablePaperPanel, inPlace)

interface Props {
  readonly catalogue: Catalogue
  /** Id of the table's paper. */
  readonly paper: string
  readonly title: string
}

/** The button that opens the paper of a table that is no indicator's: flows, offers. */
export function OpenTablePaper({ catalogue, paper, title }: Props) {
  return (
    <PaperButton title={title} named={false}>
      <TablePaperPanel catalogue={catalogue} paper={paper} />
    </PaperButton>
  )
}
