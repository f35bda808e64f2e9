import { buildScene } from '@/features/offering/offeringScene.ts'
import { offeringSlide } from '@/features/offering/slide/offeringSlide.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { boundariesFile, surroundingsFile } from '@/query/dataFiles.ts'
import { DataFileError } from '@/query/dataFileError.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import type { Plate } from '@/view/plate/plate.ts'
import type { BodyInput } from './bodyInput.ts'

/** A view of Angebote: the offering the address names, or the region's first. Without the residences the rest still stands. */
export async function loadOffering({ view, catalogue, region, t, format }: BodyInput): Promise<SlideBody<Plate>> {
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const shown = entry?.offerings?.find(({ offering }) => offering === view.section) ?? entry?.offerings?.[0]
  if (entry === undefined || shown === undefined) return { sentence: '', parts: [], papers: [], figures: [], remarks: [offeringTextsOf(format.locale).page.nothing] }
  const residenceOf = residenceFile(catalogue, view.region, shown.offering)
  const sitesOf = shown.places === 'sites' ? sitesFile(catalogue, view.region) : undefined
  let withoutResidence: DataFileError | undefined
  const [offering, boundaries, surroundings, sites, residence] = await Promise.all([
    loadFile(offeringFile(catalogue, view.region, shown.offering)),
    loadFile(boundariesFile(catalogue, view.region, entry.defaultLevel)),
    loadFile(surroundingsFile(catalogue, view.region, entry.defaultLevel)).catch(() => undefined),
    sitesOf === undefined ? [] : loadFile(sitesOf),
    residenceOf === undefined
      ? undefined
      : loadFile(residenceOf).catch((error: unknown) => {
          withoutResidence = error instanceof DataFileError ? error : undefined
          return undefined
        }),
  ])
  return offeringSlide(buildScene({ offering, boundaries, surroundings, sites, residence, withoutResidence }, region), view, t, format)
}
