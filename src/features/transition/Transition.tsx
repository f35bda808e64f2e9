import type { ReactNode } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { useCubes } from '@/query/useCubes.ts'
import { useFlow } from '@/query/useFlow.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { CrossPanel } from './CrossPanel.tsx'
import type { CrossSection } from './crossSections.ts'
import { FlowPanel } from './FlowPanel.tsx'
import './transition.css'
import './transitionPrint.css'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  /** Paper and files of the table on screen. */
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
}

/** A flow table, once its file is there. */
export function Flows({ catalogue, region, flow, ...slots }: Props & { readonly flow: string }) {
  const { t } = useFlowText()
  const table = useFlow(catalogue, region.id, flow)
  if (table.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (table.status === 'failed') return <FileFault error={table.error} onRetry={table.retry} />
  return <FlowPanel catalogue={catalogue} region={region} table={table.data} {...slots} />
}

/** A cross-section, once its files are there. */
export function Cross({ catalogue, region, section, ...slots }: Props & { readonly section: CrossSection }) {
  const { t } = useFlowText()
  const ids = [...new Set([section.whole.indicator, ...section.categories.map(({ indicator }) => indicator)])]
  const cubes = useCubes(catalogue, region.id, ids)
  if (cubes.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (cubes.status === 'failed') return <FileFault error={cubes.error} onRetry={cubes.retry} />
  return <CrossPanel catalogue={catalogue} region={region} section={section} cubes={new Map(cubes.data.map((cube) => [cube.indicator, cube]))} {...slots} />
}
