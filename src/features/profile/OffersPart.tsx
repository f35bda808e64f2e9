import { useId } from 'react'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Area } from '@/contract/schema/region.ts'
import { areaOfPlace } from '@/model/offering/buildMatrix.ts'
import { amountSign } from '@/model/offering/amountText.ts'
import { areaOffers, type OfferRow } from '@/model/profile/areaOffers.ts'
import { useOffering, useSites } from '@/query/useOffering.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { partHeading, type PlacedArea, type ProfileScene } from './profileScene.ts'

interface Props {
  readonly scene: ProfileScene
  readonly place: PlacedArea
  /** The figures are there: now the files of offers may be asked for. */
  readonly wanted: boolean
}

/** What schools offer in the area, by every table of offers the region has. */
export function OffersPart({ scene, place: { area, level }, wanted }: Props) {
  const { t, p } = useProfileText()
  const id = useId()
  const { entry } = scene
  const known = level.id === entry.defaultLevel ? (entry.offerings ?? []) : []
  return (
    <section className="profile-part" aria-labelledby={id}>
      <h2 id={id}>{partHeading(p.offers, area, scene)}</h2>
      {known.length === 0 && <p>{p.offersNone}</p>}
      {known.length > 0 && !wanted && <p>{t.app.loading}</p>}
      {wanted && known.map((offering) => <OneOffering key={offering.offering} scene={scene} area={area} offering={offering} />)}
    </section>
  )
}

interface OneProps {
  readonly scene: ProfileScene
  readonly area: Area
  readonly offering: OfferingEntry
}

function OneOffering({ scene: { catalogue, region, entry }, area, offering }: OneProps) {
  const id = useId()
  const { t, p, format, locale } = useProfileText()
  const file = useOffering(catalogue, region.id, offering.offering)
  const sites = useSites(catalogue, region.id)
  const needsSites = offering.places === 'sites' && entry.sites !== undefined
  const failed = [file, ...(needsSites ? [sites] : [])].find(({ status }) => status === 'failed')
  if (failed?.error !== undefined) return <FileFault error={failed.error} onRetry={failed.retry} />
  if (file.data === undefined || (needsSites && sites.data === undefined)) return <p role="status">{t.app.loading}</p>
  const { period, rows, total, columns } = areaOffers(file.data, areaOfPlace(needsSites ? (sites.data ?? []) : []), area.id)
  const name = file.data.name[locale]
  const heading = p.offersIn(name, format.period(period, file.data.yearMeaning))
  const cell = (row: Omit<OfferRow, 'id' | 'name'>, column: (typeof columns)[number]) => (column === 'sites' || column === 'programmes' ? format.number(row[column], 0) : amountSign(row[column], format))
  return (
    <div className="profile-offering">
      <h3 id={id}>
        <ViewLink to={{ page: 'offering', section: offering.offering, areas: [area.id] }} className="profile-link" label={`${heading} (${p.offers})`}>
          {heading}
        </ViewLink>{' '}
        {offering.demo && <span className="demo-badge">{p.demo}</span>}
      </h3>
      {rows.length === 0 ? (
        <p>{p.offersNotHere(name)}</p>
      ) : (
        <table className="profile-list" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{p.offerColumns.kind}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="profile-number">
                  {p.offerColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name[locale]}</th>
                {columns.map((column) => (
                  <td key={column} className="profile-number">
                    {cell(row, column)}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="profile-total">
              <th scope="row">{p.offersTotal}</th>
              {columns.map((column) => (
                <td key={column} className="profile-number">
                  {cell(total, column)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
    </div>
  )
}
