import type { Region } from '@/contract/schema/region.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { FlowPicture } from '@/view/flow/FlowPicture.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Message } from '@/view/ui/Message.tsx'
import { flowDrawing, flowSentence } from './flowDrawing.ts'
import { FlowTable } from './FlowTable.tsx'
import './dataFlow.css'

/** Who supplies what to whom in the region: each flow as a picture and as a table; what no source says is said to be unknown. */
export function DataFlows({ region }: { readonly region: FileState<Region> }) {
  const { t, d, format, locale } = useDataText()
  if (region.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (region.status === 'failed') return <FileFault error={region.error} onRetry={region.retry} />
  const { dataFlows, name } = region.data
  if (dataFlows.length === 0) {
    return (
      <Message heading={d.flow.noneHeading} tone="calm">
        <p>{d.flow.none(name[locale])}</p>
      </Message>
    )
  }
  return dataFlows.map((flow) => (
    <article key={flow.id} className="data-flow" aria-labelledby={`flow-${flow.id}`}>
      <h3 id={`flow-${flow.id}`}>{flow.name[locale]}</h3>
      <FlowPicture drawing={flowDrawing(flow, d, locale)} description={flowSentence(flow, d, format)} />
      {flow.steps.some(({ settled }) => settled === false) && <p className="data-flow-key">{d.flow.dashed}</p>}
      <FlowTable flow={flow} />
    </article>
  ))
}
