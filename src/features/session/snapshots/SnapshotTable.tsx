import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { FrozenColumn, Snapshot } from '@/contract/schema/snapshot.ts'
import type { Cell } from '@/model/cube/cell.ts'
import { changeWords } from '@/model/snapshot/changeSentences.ts'
import type { ComparedCell, Comparison } from '@/model/snapshot/compareFigures.ts'
import { FlagMarks } from '@/view/table/FlagMarks.tsx'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import '@/view/table/table.css'

/** More rows than this are shown only when asked for. */
const FIRST = 100

interface Props {
  readonly snapshot: Snapshot
  readonly comparison: Comparison
  /** Whether there is a now. */
  readonly compared: boolean
  readonly build: Catalogue['build']
}

const isChanged = ({ change, newFlags, goneFlags }: ComparedCell) => change !== 'same' || newFlags.length + goneFlags.length > 0

/** Every figure then and now. */
export function SnapshotTable({ snapshot, comparison, compared, build }: Props) {
  const { n, format, locale } = useSnapshotText()
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [all, setAll] = useState(false)
  const { columns, map } = snapshot.figures
  const several = columns.length > 1
  const wanted = onlyChanged ? comparison.cells.filter(isChanged) : comparison.cells
  const shown = all ? wanted : wanted.slice(0, FIRST)
  return (
    <section className="data-table snapshot-table" aria-labelledby="snapshot-table">
      <h3 id="snapshot-table">{n.view.table}</h3>
      {compared && (
        <label className="data-table-option screen-only">
          <input type="checkbox" checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)} />
          {n.view.onlyChanged}
        </label>
      )}
      {shown.length === 0 ? (
        <p>{n.view.nothingChanged}</p>
      ) : (
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="data-table-frame" aria-label={n.view.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{map === undefined ? n.view.rowOf : n.view.row}</th>
                {several && (
                  <th scope="col" className="snapshot-what">
                    {n.view.what}
                  </th>
                )}
                <th scope="col">
                  {n.view.before} · {format.date(snapshot.build.date)}
                </th>
                {compared && (
                  <>
                    <th scope="col">
                      {n.view.now} · {format.date(build.date)}
                    </th>
                    <th scope="col">{n.view.difference}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map((cell) => (
                <tr key={`${cell.row.key} ${cell.column.id}`} data-changed={(compared && isChanged(cell)) || undefined}>
                  <th scope="row">{cell.row.name[locale]}</th>
                  {several && <td className="snapshot-what">{cell.column.name[locale]}</td>}
                  <Figure cell={cell.before} column={cell.columnBefore} />
                  {compared && (
                    <>
                      <Figure cell={cell.now} column={cell.column} />
                      <td>{cell.change === 'same' ? n.export.changed.same : changeWords(cell, format) || n.export.changed[cell.change]}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < wanted.length && (
        <button type="button" className="button screen-only" onClick={() => setAll(true)}>
          {n.view.showAll(format.number(wanted.length, 0))}
        </button>
      )}
    </section>
  )
}

function Figure({ cell, column }: { readonly cell: Cell | undefined; readonly column: FrozenColumn }) {
  const { n, format } = useSnapshotText()
  if (cell === undefined) return <td>{n.view.notThere}</td>
  return (
    <td data-absent={cell.absence} title={cell.absence && format.absenceNote(cell.absence)}>
      {cell.absence === undefined ? format.cellWords(cell, column) : `${format.absenceSign(cell.absence)} ${format.absence(cell.absence)}`}
      <FlagMarks flags={cell.flags} />
    </td>
  )
}
