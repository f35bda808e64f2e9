import { useMemo } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import { type Assignment, missingOf } from '@/model/own/assignment.ts'
import { knownAreas } from '@/model/own/knownAreas.ts'
import type { AreaMatch } from '@/model/own/matchAreas.ts'
import { ENCODINGS, type Encoding, type OwnOpened } from '@/model/own/messages.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { AreaFields } from './AreaFields.tsx'
import { columnRoles } from './columnRoles.ts'
import { FigureFields } from './FigureFields.tsx'
import { FindingItem } from './FindingItem.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { Preview } from './Preview.tsx'
import './columnsStep.css'

interface Props {
  readonly opened: OwnOpened
  readonly assignment: Assignment
  readonly matches: readonly AreaMatch[]
  readonly regions: readonly Region[]
  readonly onAssign: (changes: Partial<Assignment>) => void
  readonly onEncoding: (encoding: Encoding) => void
  readonly onCheck: () => void
  readonly onReset: () => void
}

/** How the file was read, its first rows, and what its columns are: proposed, to be confirmed or changed. */
export function ColumnsStep({ opened, assignment, matches, regions, onAssign, onEncoding, onCheck, onReset }: Props) {
  const { o } = useOwnText()
  const areas = useMemo(() => knownAreas(regions), [regions])
  const missing = missingOf(assignment)
  const fields = { columns: opened.columns, assignment, onAssign }
  return (
    <div className="own-step">
      <ReadAs opened={opened} onEncoding={onEncoding} />
      {opened.findings.length > 0 && (
        <ul className="own-findings">
          {opened.findings.map((finding) => (
            <FindingItem key={finding.code} finding={finding} />
          ))}
        </ul>
      )}
      <Preview opened={opened} roles={columnRoles(assignment, o)} />
      <div className="own-form">
        <PlaceFields {...fields} />
        <FigureFields {...fields} />
        <AreaFields matches={matches} areas={areas} chosen={assignment.areas} onChoose={(text, area) => onAssign({ areas: new Map(assignment.areas).set(text, area) })} />
      </div>
      <div role="status" className="own-missing">
        {missing.map((one) => (
          <p key={one}>{o.columns.missing[one]}</p>
        ))}
      </div>
      <p className="button-row">
        <button type="button" className="button button-main" disabled={missing.length > 0} onClick={onCheck}>
          {o.columns.check}
        </button>
        <button type="button" className="button" onClick={onReset}>
          {o.file.another}
        </button>
      </p>
    </div>
  )
}

/** File, size, and how it was taken apart; a text file's encoding can be changed. */
function ReadAs({ opened, onEncoding }: Pick<Props, 'opened' | 'onEncoding'>) {
  const { o, format } = useOwnText()
  const { name, kind, encoding, delimiter, rows, columns } = opened
  const read = {
    text: o.columns.delimiter(o.columns.delimiters[delimiter ?? ''] ?? delimiter ?? ''),
    workbook: o.columns.sheet(encoding),
    'json-stat': 'JSON-stat 2.0',
  }
  return (
    <div className="own-read">
      <p>
        <strong>{name}</strong>
        <br />
        {o.columns.readAs(format.number(rows, 0), columns.length)}, {read[kind]}
      </p>
      {kind === 'text' && (
        <SelectField
          label={o.columns.encoding}
          options={ENCODINGS.map((id) => ({ id, name: o.columns.encodings[id] }))}
          chosen={encoding}
          onChoose={(id) => onEncoding(ENCODINGS.find((one) => one === id) ?? 'utf-8')}
        />
      )}
    </div>
  )
}
