import type { PaperEntry } from '@/model/paper/buildPaper.ts'
import './paper.css'

/** A paper as a list of questions and answers. */
export function PaperEntries({ entries }: { readonly entries: readonly PaperEntry[] }) {
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
