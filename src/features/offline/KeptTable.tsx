import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { dropOffline } from '@/query/kept/keptShelf.ts'
import type { Amount, Kept } from '@/query/kept/marker.ts'
import { useOfflineText } from '@/view/text/useOfflineText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly kept: Kept
}

/** What is kept, how much it is, and the way to be rid of it. */
export function KeptTable({ catalogue, kept }: Props) {
  const { o, locale, format } = useOfflineText()
  const nameOf = (region: string) => catalogue.regions.find(({ id }) => id === region)?.name[locale] ?? region
  const amounts = ({ files, bytes }: Amount) => (
    <>
      <td className="tabular">{format.number(files, 0)}</td>
      <td className="tabular">{o.megabytes(format.number(bytes / 1e6, 1))}</td>
    </>
  )
  return (
    <>
      <h3>{o.keptHeading}</h3>
      <SidewaysScroll label={o.keptHeading}>
        <table className="data-facts offline-table">
          <thead>
            <tr>
              <th scope="col">{o.name}</th>
              <th scope="col">{o.files}</th>
              <th scope="col">{o.size}</th>
              <th scope="col">{o.drop}</th>
            </tr>
          </thead>
          <tbody>
            {kept.regions.map(({ id, ...amount }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                {amounts(amount)}
                <td>
                  <button type="button" className="button" aria-label={`${o.drop}: ${nameOf(id)}`} onClick={() => void dropOffline(id)}>
                    {o.drop}
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{o.app}</th>
              {amounts(kept.app)}
              <td>
                <button type="button" className="button" onClick={() => void dropOffline()}>
                  {o.dropAll}
                </button>
              </td>
            </tr>
          </tbody>
        </table>
      </SidewaysScroll>
    </>
  )
}
