import { type ReactNode, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { residenceTable } from '@/model/flow/residenceTable.ts'
import { useOffering, useResidence, useSites } from '@/query/useOffering.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { FlowPanel } from './FlowPanel.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  /** An offering of sites of which the catalogue knows where the pupils live. */
  readonly offering: string
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
}

/** Residence → school, from the files of the page Angebote: the same pupils, counted by area instead of by offer. */
export function Residences({ catalogue, region, offering, ...slots }: Props) {
  const { t } = useFlowText()
  const files = [useOffering(catalogue, region.id, offering), useResidence(catalogue, region.id, offering), useSites(catalogue, region.id)] as const
  const [{ data: offers }, { data: residence }, { data: sites }] = files
  const table = useMemo(
    () => (offers === undefined || residence === undefined || sites === undefined ? undefined : residenceTable(offers, residence, sites, region)),
    [offers, residence, sites, region],
  )
  const failed = files.find(({ status }) => status === 'failed')
  if (failed?.error !== undefined) return <FileFault error={failed.error} onRetry={failed.retry} />
  if (table === undefined) return <p role="status">{t.app.loading}</p>
  return <FlowPanel catalogue={catalogue} region={region} table={table} {...slots} />
}
