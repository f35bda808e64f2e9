import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { buildFlowPaper } from '@/model/paper/buildFlowPaper.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

interface Props {
  readonly catalogue: Catalogue
  /** Id of the table's paper. */
  readonly paper: string
  readonly title: string
}

/** The button that opens the paper of a table: every number is one click away from its source. */
export function OpenFlowPaper({ catalogue, paper, title }: Props) {
  const { t, f } = useFlowText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="sheet" />
        <span>{f.paper.open}</span>
      </button>
      <Dialog open={open} title={t.paper.heading(title)} onClose={() => setOpen(false)} size="wide">
        {open && <PaperEntries catalogue={catalogue} paper={paper} />}
      </Dialog>
    </>
  )
}

function PaperEntries({ catalogue, paper }: Omit<Props, 'title'>) {
  const { t, f, format } = useFlowText()
  const papers = usePapers(catalogue, true)
  if (papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />
  const found = papers.data.tables.find(({ id }) => id === paper)
  if (found === undefined) return null
  return (
    <dl className="flow-paper">
      {buildFlowPaper(found, catalogue.build, t, f, format).map(({ term, answers, href }) => (
        <div key={term}>
          <dt>{term}</dt>
          {answers.map((answer) => (
            <dd key={answer}>{href === undefined ? answer : <a href={href}>{answer}</a>}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
