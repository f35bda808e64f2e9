import { useMemo } from 'react'
import type { Assignment } from '@/model/own/assignment.ts'
import type { KnownArea } from '@/model/own/knownAreas.ts'
import type { AreaMatch } from '@/model/own/matchAreas.ts'
import { plainWords } from '@/model/own/plainWords.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import './areaFields.css'

/** Entries that are offered for assignment; a column with more unknown ones is the wrong column. */
const OFFERED = 40
const LISTED = 500

interface Props {
  readonly matches: readonly AreaMatch[]
  readonly areas: readonly KnownArea[]
  readonly chosen: Assignment['areas']
  readonly onChoose: (text: string, area: string) => void
}

/** Which areas the entries of the column mean: what was found, and a choice for what was not. */
export function AreaFields({ matches, areas, chosen, onChoose }: Props) {
  const { o, format } = useOwnText()
  const sorted = useMemo(() => areas.toSorted((a, b) => format.compare(a.short, b.short) || (a.id < b.id ? -1 : 1)), [areas, format])
  const unknown = matches.filter(({ area }) => area === undefined)
  const found = matches.filter(({ area }) => area !== undefined)
  const nameOf = (id: string) => areas.find((area) => area.id === id)?.name ?? id
  return (
    <fieldset className="own-fields own-areas">
      <legend>{o.areas.heading}</legend>
      <p>{o.areas.found(found.length, matches.length)}</p>
      {unknown.length > 0 && <p>{o.areas.assign}</p>}
      {unknown.length > 0 && (
        <ul>
          {unknown.slice(0, OFFERED).map((match) => (
            <li key={match.text}>
              <span className="own-area-text">
                {plainWords(match.text)} <span className="own-hint">({o.areas.rows(match.rows)})</span>
              </span>
              <AreaSelect match={match} areas={sorted} chosen={chosen.get(match.text) ?? ''} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {unknown.length > OFFERED && <p>{o.areas.more(unknown.length - OFFERED)}</p>}
      {found.length > 0 && (
        <details className="own-matches">
          <summary>{o.areas.which}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{o.areas.inFile}</th>
                <th scope="col">{o.areas.area}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, LISTED).map(({ text, area }) => (
                <tr key={text}>
                  <td>{plainWords(text)}</td>
                  <td>
                    {area?.gone === undefined ? area?.name : !area.gone.whole ? o.areas.lost(area.name, area.gone.until) : o.areas.gone(area.name, area.gone.until, area.gone.into.map(nameOf).join(', '))} <span className="own-hint">({area?.id})</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </fieldset>
  )
}

interface SelectProps {
  readonly match: AreaMatch
  readonly areas: readonly KnownArea[]
  readonly chosen: string
  readonly onChoose: (text: string, area: string) => void
}

const options = (areas: readonly KnownArea[]) =>
  areas.map(({ id, name }) => (
    <option key={id} value={id}>
      {name} ({id})
    </option>
  ))

/** The likeliest areas first, then all of them; left out unless one is chosen. */
function AreaSelect({ match, areas, chosen, onChoose }: SelectProps) {
  const { o } = useOwnText()
  return (
    <select className="field-select" aria-label={o.areas.of(plainWords(match.text))} value={chosen} onChange={(event) => onChoose(match.text, event.target.value)}>
      <option value="">{o.areas.leaveOut}</option>
      {match.suggestions.length > 0 && <optgroup label={o.areas.suggested}>{options(match.suggestions)}</optgroup>}
      <optgroup label={o.areas.all}>{options(areas.filter((area) => !match.suggestions.includes(area)))}</optgroup>
    </select>
  )
}
