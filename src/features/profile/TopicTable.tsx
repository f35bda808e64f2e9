import type { Cube } from '@/model/cube/cube.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { FigureRow } from './FigureRow.tsx'
import type { ProfileScene } from './profileScene.ts'

interface Props {
  readonly scene: ProfileScene
  readonly topic: ProfileScene['topics'][number]
  readonly cubes: readonly FileState<Cube>[]
  /** Why figures of this topic could not be subtracted; empty: all could. */
  readonly notes: string
}

/** The key figures of one topic: a row for every indicator, there from the start. */
export function TopicTable({ scene, topic, cubes, notes }: Props) {
  const { p } = useProfileText()
  const { area, other } = scene
  const { columns } = p
  const names = other === undefined ? [columns.indicator, columns.value, columns.change, columns.trend, columns.place, columns.against] : [columns.indicator, area.short, columns.trendOf(area.short), other.area.short, columns.trendOf(other.area.short), columns.place, columns.difference]
  return (
    <>
      <h3 id={`profile-${topic.id}`}>{topic.name}</h3>
      <table className="profile-table" data-compared={other !== undefined} aria-labelledby={`profile-${topic.id}`}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topic.rows.map(({ indicator, at }) => {
            const cube = cubes[at]
            return cube === undefined ? null : <FigureRow key={indicator.id} scene={scene} indicator={indicator} file={cube} columns={names.length} />
          })}
        </tbody>
      </table>
      {notes !== '' && <p className="profile-note">{p.breakNotes(notes)}</p>}
    </>
  )
}
