import type { Sites } from '@/contract/schema/offering.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Site } from '@/model/offering/offering.ts'
import { DataFileError } from './dataFileError.ts'
import { plainName } from '@/model/text/plainName.ts'

/**
 * Decodes the schools of a region; no name turns the direction of writing.
 * @throws DataFileError when the version is foreign, an id comes twice or a site has no point, name or area.
 */
export function decodeSites(file: Sites, name: string): readonly Site[] {
  if (file.contract !== CONTRACT_VERSION) throw new DataFileError(name, 'foreign-version')
  const seen = new Set<string>()
  return file.features.map(({ id, geometry, properties }): Site => {
    const [longitude, latitude] = geometry?.coordinates ?? []
    if (typeof id !== 'string' || seen.has(id)) throw new DataFileError(name, 'damaged', `a site without an id of its own ("${String(id)}")`)
    if (!inside(longitude, 180) || !inside(latitude, 90)) throw new DataFileError(name, 'damaged', `site "${id}" has no point`)
    if (!filled(properties?.name) || !filled(properties.short) || !filled(properties.area)) throw new DataFileError(name, 'damaged', `site "${id}" has no name or area`)
    seen.add(id)
    return {
      id,
      name: plainName(properties.name),
      short: plainName(properties.short),
      operator: plainOf(properties.operator),
      kind: plainOf(properties.kind),
      area: properties.area,
      municipality: plainOf(properties.municipality),
      point: [longitude, latitude],
      approximate: properties.approximate === true,
    }
  })
}

const plainOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : plainName(text))

const inside = (degrees: number | undefined, limit: number): degrees is number => typeof degrees === 'number' && Math.abs(degrees) <= limit

const filled = (text: unknown): text is string => typeof text === 'string' && text !== ''
