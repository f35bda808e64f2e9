import type { Sites } from '@/contract/schema/offering.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { RegionSites } from '../../derive/offers/derivedOffering.ts'

/** Writes the schools of a region as points, in the order of their sets. */
export function sitesFile({ sites }: RegionSites): Sites {
  return {
    type: 'FeatureCollection',
    contract: CONTRACT_VERSION,
    features: sites.map(({ id, name, short, operator, kind, area, municipality, lat, lon, approximate }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        name,
        short,
        ...(operator === undefined ? {} : { operator }),
        ...(kind === undefined ? {} : { kind }),
        area,
        ...(municipality === undefined ? {} : { municipality }),
        ...(approximate ? { approximate: true as const } : {}),
      },
    })),
  }
}
