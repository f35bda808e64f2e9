import type { ResidenceFile } from '@/contract/schema/offering.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Residence, ResidencePart } from '@/model/offering/offering.ts'
import { DataFileError } from './dataFileError.ts'
import { readSparse } from './sparseCube.ts'

const DIMENSIONS = ['residence', 'place', 'programme', 'form', 'period'] as const

/**
 * Decodes where the pupils of each offer live.
 * @throws DataFileError when version, lengths or a status are not what the contract promises.
 */
export function decodeResidence(file: ResidenceFile, name: string): Residence {
  if (file.extension?.contract !== CONTRACT_VERSION) throw new DataFileError(name, 'foreign-version')
  const cube = readSparse(file, DIMENSIONS, name)
  const [residence, ...others] = cube.axes
  if (residence === undefined) throw new DataFileError(name, 'damaged', 'a dimension is missing')
  const filled = new Set(cube.filled)
  return {
    areas: residence.categories,
    of(...offer) {
      let position = 0
      for (const [at, axis] of others.entries()) {
        const category = axis.index.get(offer[at] ?? '')
        if (category === undefined) return []
        position += category * axis.stride
      }
      return residence.categories.flatMap((area, at): ResidencePart[] => {
        const here = at * residence.stride + position
        const pupils = filled.has(here) ? cube.cellAt(here) : undefined
        return pupils === undefined || pupils.value === 0 ? [] : [{ area, pupils }]
      })
    },
  }
}
