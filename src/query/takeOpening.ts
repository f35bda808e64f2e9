import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import { DataFileError } from './dataFileError.ts'
import { boundariesFile, cubeFile, regionFile, surroundingsFile } from './dataFiles.ts'
import { keepFile } from './fileCache.ts'

/**
 * Takes an opening apart: its copies stand for the files they were made from, so that nobody asks for those. An opening of another build is
 * left alone (a cache may have kept it), and so is what is damaged in one: the files themselves are asked for then, and tell what is wrong with them.
 */
export function takeOpening(opening: Opening, catalogue: Catalogue, region: string): void {
  if (opening.build !== catalogue.build.hash || (opening.region as Partial<Opening['region']> | undefined)?.id !== region) return
  const { level, indicator } = opening
  const keep = [
    () => keepFile(regionFile(catalogue, region), opening.region),
    () => keepFile(boundariesFile(catalogue, region, level), opening.boundaries),
    () => keepFile(surroundingsFile(catalogue, region, level), opening.surroundings),
    () => keepFile(cubeFile(catalogue, region, indicator), opening.cube),
  ]
  for (const one of keep) {
    try {
      one()
    } catch (fault) {
      if (!(fault instanceof DataFileError || fault instanceof TypeError)) throw fault
    }
  }
}
