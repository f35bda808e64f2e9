import type { OwnFinding } from '@/model/own/ownFinding.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import './findings.css'

/** One finding: how grave, where, what, and what to do. */
export function FindingItem({ finding }: { readonly finding: OwnFinding }) {
  const { o, locale } = useOwnText()
  const { severity, place, sentence, remedy } = finding
  const where = o.findings.place(place.line, place.column)
  return (
    <li className="own-finding" data-severity={severity}>
      <span className="own-severity">{o.findings.severity[severity]}</span>
      <div>
        <p>
          {where !== '' && <strong>{where}: </strong>}
          {sentence[locale]}
        </p>
        <p className="own-remedy">→ {remedy[locale]}</p>
      </div>
    </li>
  )
}
