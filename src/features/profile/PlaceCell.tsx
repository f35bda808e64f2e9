import { type Cell, isPresent } from '@/model/cube/cell.ts'
import { figureName, standingWords } from '@/model/profile/figureWords.ts'
import type { KeyFigure } from '@/model/profile/keyFigure.ts'
import type { Span } from '@/model/profile/profileScale.ts'
import { Strip } from '@/view/spark/Strip.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'

interface Props {
  readonly row: KeyFigure
  readonly second: KeyFigure | undefined
  readonly span: Span
}

/** Place among the areas of the level: in words, and all of them as dots. Figures of different periods never share a strip. */
export function PlaceCell({ row, second, span }: Props) {
  const { p, format } = useProfileText()
  const { indicator, cells, cell, period, references } = row
  const beside = second !== undefined && second.period === period ? second : undefined
  const values = [...new Map([...cells, ...(beside?.cells ?? [])]).values()].filter(isPresent).map(({ value }) => value)
  const title = p.strip(figureName(row, format), format.period(period, indicator.yearMeaning))
  const marked = [row, ...(beside === undefined ? [] : [beside])].map((one) => `${one.area.short} ${format.cellWords(one.cell, indicator)}`)
  const shown = indicator.kind !== 'categorical' && values.length > 1
  return (
    <td className="profile-place">
      {shown && (
        <Strip
          values={values}
          marked={valueOf(cell)}
          second={beside && valueOf(beside.cell)}
          references={indicator.kind === 'count' ? [] : references.map((reference) => valueOf(reference.cell))}
          span={span}
          title={title}
          description={p.stripText(format.value(Math.min(...values), indicator), format.value(Math.max(...values), indicator), format.number(values.length, 0), format.list(marked))}
        />
      )}
      {second === undefined ? <p>{standingWords(row, format).join(' · ')}</p> : <BothPlaces rows={[row, second]} />}
    </td>
  )
}

/** The rank of each, and once what is better. */
function BothPlaces({ rows }: { readonly rows: readonly KeyFigure[] }) {
  const { p, format } = useProfileText()
  const direction = rows[0]?.indicator.direction ?? 'neither'
  return (
    <>
      {rows.map((row) => {
        const [rank] = standingWords(row, format)
        return rank !== undefined && <p key={row.area.id}>{p.absent(row.area.short, rank)}</p>
      })}
      {direction !== 'neither' && <p>{p.reading[direction]}</p>}
    </>
  )
}

const valueOf = (cell: Cell): number | undefined => (isPresent(cell) ? cell.value : undefined)
