import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import { checkCatalogue } from './checkFile.ts'
import { DataFileError } from './dataFileError.ts'
import { boundariesFile, cubeFile, regionFile, surroundingsFile } from './dataFiles.ts'
import { keepFile } from './fileCache.ts'

/**
 * Takes an opening apart: its copies stand for the files they were made from, under the hashes of its own build, so that nobody asks for those. Where the
 * catalogue turns out to be of a later build (a cache may have kept the opening), its hashes differ, and the app asks for the files of today.
 * What is damaged in it is left alone: the files themselves are asked for then, and tell what is wrong with them.
 * @returns the region's part of the catalogue; `undefined` when the opening is of another region or its catalogue is damaged
 */
export function takeOpening(opening: Opening, region: string): Catalogue | undefined {
  const { level, catalogue } = opening
  if (attempt(() => checkCatalogue(catalogue, address.opening(region))) === undefined || catalogue.regions[0]?.id !== region) return undefined
  const indicator = catalogue.indicators[0]?.id ?? ''
  attempt(() => keepFile(regionFile(catalogue, region), opening.region))
  attempt(() => keepFile(boundariesFile(catalogue, region, level), opening.boundaries))
  attempt(() => keepFile(surroundingsFile(catalogue, region, level), opening.surroundings))
  attempt(() => keepFile(cubeFile(catalogue, region, indicator), opening.cube))
  return catalogue
}

/** What an attempt gives; `undefined` when the content is damaged. */
function attempt<T>(one: () => T): T | undefined {
  try {
    return one()
  } catch (fault) {
    if (fault instanceof DataFileError || fault instanceof TypeError) return undefined
    throw fault
  }
}
