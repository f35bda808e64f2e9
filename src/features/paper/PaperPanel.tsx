import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Message } from '@/view/ui/Message.tsx'
import { buildPaper } from '@/model/paper/buildPaper.ts'
import './paper.css'

interface Props {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
}

/** The paper as a list of questions and answers. Questions without an answer are left out. */
export function PaperPanel({ catalogue, indicator }: Props) {
  const { view } = useView()
  const { t, format } = useText()
  const papers = usePapers(catalogue, true)
  if (papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (papers.status === 'failed') {
    return (
      <Message heading={t.error.heading} tone="fault">
        <p>{t.error[papers.error.fault](papers.error.file)}</p>
        <button type="button" className="button" onClick={papers.retry}>
          {t.error.retry}
        </button>
      </Message>
    )
  }
  const periods = catalogue.regions.find(({ id }) => id === view.region)?.cubes.find((cube) => cube.indicator === indicator.id)?.periods ?? []
  const entries = buildPaper({ indicator, papers: papers.data, periods, build: catalogue.build, t, format })
  return (
    <dl className="paper">
      {entries.map(({ term, answers, href }) => (
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
