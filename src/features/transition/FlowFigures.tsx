import type { SideNode } from '@/model/flow/changeFlows.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import { SankeyLazy } from '@/view/chart/SankeyLazy.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'

interface Props {
  readonly pictures: readonly { readonly title: string; readonly set: FlowSet }[]
  readonly onNode: (node: SideNode) => void
}

/** One Sankey, or two beside each other with one scale, and who is in none of the bands. */
export function FlowFigures({ pictures, onNode }: Props) {
  const { f, format } = useFlowText()
  const sets = pictures.map(({ set }) => set)
  return (
    <div className="flow-pictures" data-count={pictures.length}>
      {pictures.map(({ title, set }) => (
        <figure key={title} className="flow-picture" aria-label={f.picture(title)}>
          <figcaption>{title}</figcaption>
          {set.bands.length === 0 ? <p>{f.noFlows}</p> : <SankeyLazy set={set} beside={sets} onNode={onNode} />}
          {asideOf(set) > 0 && <p className="flow-note">{f.aside(format.number(asideOf(set), 0))}</p>}
        </figure>
      ))}
    </div>
  )
}

/** People whose bands are not shown, because the reader asked for others. */
export const asideOf = ({ origins }: FlowSet): number => origins.reduce((sum, { aside }) => sum + aside, 0)
