import { frozenOffers } from '@/features/offering/frozenOffers.ts'
import { buildScene } from '@/features/offering/offeringScene.ts'
import { boundariesFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import type { PageFigures, PagePlace } from './pageFigures.ts'

/** What the page Angebote shows of a view. */
export async function offeringFigures({ view, catalogue, region }: PagePlace): Promise<PageFigures | undefined> {
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const offerings = entry?.offerings ?? []
  const shown = offerings.find(({ offering }) => offering === view.section) ?? offerings[0]
  if (entry === undefined || shown === undefined) return undefined
  const [sitesOf, residenceOf] = [shown.places === 'sites' ? sitesFile(catalogue, view.region) : undefined, residenceFile(catalogue, view.region, shown.offering)]
  const [offering, boundaries, sites, residence] = await Promise.all([
    loadFile(offeringFile(catalogue, view.region, shown.offering)),
    loadFile(boundariesFile(catalogue, view.region, entry.defaultLevel)),
    sitesOf === undefined ? [] : loadFile(sitesOf),
    residenceOf === undefined ? undefined : loadFile(residenceOf),
  ])
  const scene = buildScene({ offering, sites, boundaries, surroundings: undefined, residence, withoutResidence: undefined }, region)
  const { figures, filter, lost } = frozenOffers(scene, view, catalogue)
  return { figures, address: { section: shown.offering, filter }, lost: [...strange(view.section, shown.offering), ...lost] }
}

/** A section that was asked for and is no more. */
export const strange = (asked: string | null, shown: string): readonly string[] => (asked === null || asked === shown ? [] : [asked])
