import { memo, useMemo } from 'react'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { betweenWords, changeWords, figureName, referenceLines } from '@/model/profile/figureWords.ts'
import type { KeyFigure } from '@/model/profile/keyFigure.ts'
import { profileScale } from '@/model/profile/profileScale.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { ExploreLink } from './ExploreLink.tsx'
import { PlaceCell } from './PlaceCell.tsx'
import { figuresOf, type ProfileScene } from './profileScene.ts'
import { TrendCell } from './TrendCell.tsx'
import { ValueCell } from './ValueCell.tsx'

interface Props {
  readonly scene: ProfileScene
  readonly indicator: Indicator
  readonly file: FileState<Cube>
  readonly columns: number
}

/** One indicator of the shown areas. Until its file is there the row keeps its place; when it does not come, the row alone says so. */
export const FigureRow = memo(function FigureRow({ scene, indicator, file, columns }: Props) {
  const { t, p, locale } = useProfileText()
  const cube = file.data
  const rows = useMemo(() => (cube === undefined ? undefined : figuresOf(scene, indicator, cube)), [scene, indicator, cube])
  if (rows !== undefined) return <KnownRow rows={rows} />
  const name = indicator.name[locale]
  return (
    <tr className="profile-row profile-waiting">
      <th scope="row">{name}</th>
      <td colSpan={columns - 1}>
        {file.status === 'failed' ? (
          <>
            {t.error[file.error.fault](file.error.file)}{' '}
            <button type="button" className="button" aria-label={p.retry(name)} onClick={file.retry}>
              {t.error.retry}
            </button>
          </>
        ) : (
          <span className="profile-bar" />
        )}
      </td>
    </tr>
  )
})

function KnownRow({ rows }: { readonly rows: readonly [KeyFigure, ...KeyFigure[]] }) {
  const { format } = useProfileText()
  const scale = useMemo(() => profileScale(rows), [rows])
  const [row, second] = rows
  return (
    <tr className="profile-row">
      <th scope="row">
        <ExploreLink row={row} also={second?.area.id}>
          {figureName(row, format)}
        </ExploreLink>
      </th>
      <ValueCell row={row} change={second !== undefined} />
      {second === undefined && <td className="profile-change">{changeWords(row, format)}</td>}
      <TrendCell row={row} scale={scale} />
      {second !== undefined && (
        <>
          <ValueCell row={second} change />
          <TrendCell row={second} scale={scale} />
        </>
      )}
      <PlaceCell row={row} second={second} span={scale.strip} />
      <td className="profile-against">
        {second !== undefined ? betweenWords(row, second, format) : referenceLines(row, format).map((line) => <p key={line}>{line}</p>)}
      </td>
    </tr>
  )
}
