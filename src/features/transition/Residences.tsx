import { type ReactNode, useMemo } from 'react'
import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { residenceFlows } from '@/model/flow/residenceFlows.ts'
import { areaOfPlace } from '@/model/offering/buildMatrix.ts'
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
  const table = useMemo(() => {
    if (offers === undefined || residence === undefined || sites === undefined) return undefined
    const areas = new Map(region.areas.map((area) => [area.id, area]))
    const stands = areaOfPlace(sites)
    return residenceFlows(offers, residence, {
      total: region.total,
      areaOf: (place) => (areas.has(stands(place)) ? stands(place) : undefined),
      nameOf: (id) => both(areas.get(id)?.short, (short, locale) => inLanguage(short, locale)),
      phraseOf: (id) => both(areas.get(id), (area, locale) => locative(area, locale, 'inside')),
      remainder: OTHER_RESIDENCE,
    })
  }, [offers, residence, sites, region])
  const failed = files.find(({ status }) => status === 'failed')
  if (failed?.error !== undefined) return <FileFault error={failed.error} onRetry={failed.retry} />
  if (table === undefined) return <p role="status">{t.app.loading}</p>
  return <FlowPanel catalogue={catalogue} region={region} table={table} {...slots} />
}

const both = <Known,>(known: Known | undefined, say: (known: Known, locale: 'de' | 'en') => string) => (known === undefined ? undefined : { de: say(known, 'de'), en: say(known, 'en') })
