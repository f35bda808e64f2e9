import { useDataText } from '@/view/text/useDataText.ts'
import { Message } from '@/view/ui/Message.tsx'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'
import type { RequestRow } from './requestList.ts'
import { useRequests } from './useRequests.ts'
import './requests.css'

/** Every request of this session, and in one sentence whether one of them left the origin. */
export function Requests() {
  const { d } = useDataText()
  const words = d.requests
  const rows = useRequests()
  const outside = rows.filter((row) => row.outside)
  return (
    <>
      {outside.length === 0 ? (
        <p className="requests-verdict" role="status">
          {words.inside(rows.length, location.origin)}
        </p>
      ) : (
        <Message heading={words.outsideHeading} tone="fault">
          <p>{words.outside(outside.length, rows.length)}</p>
          <ul>
            {outside.map(({ url, second }) => (
              <li key={`${url} ${second}`}>{url}</li>
            ))}
          </ul>
        </Message>
      )}
      <p className="data-lead">{words.how}</p>
      <SidewaysScroll label={words.table}>
        <table className="data-facts requests-table">
          <thead>
            <tr>
              {[words.address, words.origin, words.kind, words.size, words.time].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.url} ${row.second}`} row={row} />
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </>
  )
}

function Row({ row }: { readonly row: RequestRow }) {
  const { d, format } = useDataText()
  const words = d.requests
  const { address, kind, second, outside } = row
  const sizeOf = ({ bytes, from }: RequestRow): string => {
    if (from === 'asked') return words.asked
    const size = bytes === undefined ? d.unknown : words.kilobytes(format.number(bytes / 1000, 1))
    return from === 'cache' ? `${size} (${words.cached})` : size
  }
  return (
    <tr className={outside ? 'requests-outside' : undefined}>
      <th scope="row">{address}</th>
      <td>{outside ? words.foreign : words.own}</td>
      <td>{words.kinds[kind]}</td>
      <td className="tabular">
        {sizeOf(row)}
      </td>
      <td className="tabular">{words.seconds(format.number(second, 1))}</td>
    </tr>
  )
}
