import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react'
import type { ChangeKind } from '@/model/offering/changes.ts'
import type { MatrixMeasure, OfferMatrix } from '@/model/offering/matrix.ts'
import type { Offering } from '@/model/offering/offering.ts'
import { rowKind } from '@/model/offering/rowKind.ts'
import { useOfferingText } from '../text/useOfferingText.ts'
import type { Reading } from './drawCells.tsx'
import { MatrixBody } from './MatrixBody.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { fieldOf, useGridFocus } from './useGridFocus.ts'
import { type MatrixPlace, NOWHERE, useMark } from './useMarks.ts'
import { useRealPointer } from './useRealPointer.ts'
import './matrix.css'
import './matrixHeads.css'
import './matrixPointing.css'
import './matrixPrint.css'
import './signs.css'

export interface MatrixProps {
  readonly matrix: OfferMatrix
  readonly offering: Pick<Offering, 'name' | 'measures' | 'yearMeaning' | 'demo' | 'programmes'>
  /** What the numbers count. */
  readonly measure: MatrixMeasure
  /** What has changed since another period, by `changeKey`. Keep the map as long as it does not change. */
  readonly changes?: ReadonlyMap<string, ChangeKind> | undefined
  /** Groups that are closed, by their rows' ids. Keep the set as long as it does not change. */
  readonly collapsed: ReadonlySet<string>
  /** What is pointed at here or elsewhere (the map). */
  readonly lit: MatrixPlace | undefined
  readonly selected: MatrixPlace
  readonly onLight: (place: MatrixPlace | undefined) => void
  /** A cell gives programme and place, a head of a row the programme, a head of a column the place. */
  readonly onSelect: (place: MatrixPlace) => void
  /** Opens or closes a group. */
  readonly onCollapse: (group: string) => void
}

/** Programmes × sites as a grid: keys like a spreadsheet, heads always in view, a name for every cell. */
export function Matrix({ matrix, offering, measure, changes, collapsed, lit = NOWHERE, selected, onLight, onSelect, onCollapse }: MatrixProps) {
  const { o, format, locale } = useOfferingText()
  const { columns } = matrix
  const rows = rowKind(offering)
  const reading = useMemo((): Reading => ({ columns, measure, measures: offering.measures, changes, rows, o, format }), [columns, measure, offering.measures, changes, rows, o, format])
  const frame = useRef<HTMLElement | null>(null)
  const table = useRef<HTMLTableElement | null>(null)
  const hint = useId()
  const [litBand, selectedBand] = [useRef<HTMLDivElement | null>(null), useRef<HTMLDivElement | null>(null)]
  const pointer = useRealPointer()
  const focus = useGridFocus(table, frame)
  const light = useMark(table, litBand, 'data-lit', lit, columns)
  useMark(table, selectedBand, 'data-selected', selected, columns)

  const point = (target: EventTarget): void => {
    const place = placeOf(target, matrix)
    light.show(place, columns)
    onLight(place)
  }
  const unlight = (): void => {
    light.show(NOWHERE, columns)
    onLight(undefined)
  }
  const choose = (target: EventTarget): void => {
    const group = fieldOf(target)?.closest('tr')?.dataset.group
    const place = placeOf(target, matrix)
    if (group !== undefined && fieldOf(target)?.cellIndex === 0) onCollapse(group)
    else if (place.programme !== undefined || place.place !== undefined) onSelect(place)
  }
  const onClick = ({ target }: MouseEvent): void => {
    focus.focus(fieldOf(target))
    choose(target)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    pointer.key()
    const onButton = event.target instanceof HTMLButtonElement
    const picks = !onButton && (event.key === 'Enter' || event.key === ' ')
    if (picks) choose(event.target)
    if (picks || focus.onKey(event)) event.preventDefault()
  }

  const name = o.matrix.name(offering.name[locale], format.period(matrix.period, offering.yearMeaning), o.measures[measure])
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="matrix offer-signs" aria-label={o.matrix.scroll} tabIndex={0} ref={frame}>
      <p id={hint} className="visually-hidden">
        {o.matrix.keys}
      </p>
      <div className="matrix-sheet">
        <div className="matrix-band" data-kind="selected" ref={selectedBand} hidden aria-hidden="true" />
        <div className="matrix-band" data-kind="lit" ref={litBand} hidden aria-hidden="true" />
        {/* Its fields take the focus (roving tabindex) and pass keys and clicks on to it. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <table
          role="grid"
          ref={table}
          aria-label={offering.demo ? `${name} (${o.demo})` : name}
          aria-describedby={hint}
          onMouseMove={pointer.moved}
          onMouseOver={(event) => {
            if (pointer.moved(event)) point(event.target)
          }}
          onMouseLeave={unlight}
          onFocus={(event) => {
            focus.onFocus(event)
            point(event.target)
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) unlight()
          }}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <MatrixHead columns={columns} groups={matrix.groups} rows={rows} />
          <MatrixBody matrix={matrix} collapsed={collapsed} reading={reading} />
        </table>
      </div>
      {matrix.total === undefined && <p className="matrix-empty">{o.matrix.empty}</p>}
    </section>
  )
}

/** Programme and place of whatever the pointer or the focus is on. Two columns stand before those of the places: the head and the sum. */
function placeOf(target: EventTarget, { columns }: OfferMatrix): MatrixPlace {
  const field = fieldOf(target)
  const row = field?.closest('tr')
  if (!field || !row || row.dataset.walk === 'no') return NOWHERE
  return { programme: row.dataset.programme, place: columns[field.cellIndex - 2]?.id }
}
