import type { OwnOpened } from '@/model/own/messages.ts'
import { plainWords } from '@/model/own/plainWords.ts'
import { textOf } from '@/model/own/sheet.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'
import './preview.css'

interface Props {
  readonly opened: OwnOpened
  /** What each column is used as, by its position. */
  readonly roles: ReadonlyMap<number, string>
}

/** The head and the first rows as they were read, with what each column is used as. */
export function Preview({ opened, roles }: Props) {
  const { o } = useOwnText()
  const [, ...rows] = opened.preview
  return (
    <SidewaysScroll label={o.columns.preview} className="own-preview">
      <table>
        <thead>
          <tr>
            {opened.columns.map((name, at) => (
              <th key={name} scope="col" data-used={roles.has(at)}>
                <span className="own-role">{roles.get(at)}</span>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              {opened.columns.map((name, at) => (
                <td key={name} className={typeof cells[at] === 'number' ? 'tabular own-number' : undefined}>
                  {plainWords(textOf(cells[at]))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SidewaysScroll>
  )
}
