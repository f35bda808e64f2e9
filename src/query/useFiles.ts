import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Changes } from '@/contract/schema/changes.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { useJoined } from './own/ownShelf.ts'
import { boundariesFile, catalogueFile, changesFile, cubeFile, papersFile, regionFile, surroundingsFile } from './dataFiles.ts'
import { type FileState, useDataFile } from './useDataFile.ts'

/** All that must be known before anything else can be asked for. */
export const useCatalogue = (): FileState<Catalogue> => useJoined(useDataFile(catalogueFile()), (own, official) => own.catalogue(official))

/** Areas, levels and benchmarks of a region. */
export const useRegion = (catalogue: Catalogue, region: string): FileState<Region> =>
  useJoined(useDataFile(regionFile(catalogue, region)), (own, official) => own.region(official))

/** Borders of a level's areas; `undefined` as level where no map is wanted. */
export const useBoundaries = (catalogue: Catalogue, region: string, level: string | undefined): FileState<Boundaries> =>
  useDataFile(level === undefined ? undefined : boundariesFile(catalogue, region, level))

/** Grey neighbours and outline; a map works without them. */
export const useSurroundings = (catalogue: Catalogue, region: string, level: string | undefined): FileState<Surroundings> =>
  useDataFile(level === undefined ? undefined : surroundingsFile(catalogue, region, level))

/** All figures of an indicator for a region. */
export const useCube = (catalogue: Catalogue, region: string, indicator: string): FileState<Cube> =>
  useJoined(useDataFile(cubeFile(catalogue, region, indicator)), (own, official) => own.cube(official, catalogue))

/** Papers of all tables and indicators; asked for only when someone wants to read one. */
export const usePapers = (catalogue: Catalogue, wanted: boolean): FileState<Papers> =>
  useJoined(useDataFile(wanted ? papersFile(catalogue) : undefined), (own, official) => own.papers(official))

/** What this data build changed since the one before. */
export const useChanges = (catalogue: Catalogue): FileState<Changes> => useDataFile(changesFile(catalogue))
