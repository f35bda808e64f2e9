import { address } from '@/contract/address.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import { type Definitions, publishedFigures } from './audit/publishedFigures.ts'
import { keyOf } from '../check/tableIndex.ts'

/** The files of a build by their address. */
export type Files = ReadonlyMap<string, string>

/** A build from before the table was protected has published everything; no later build can take that back. */
export function wasProtected(table: string, files: Files): boolean {
  const written = files.get(address.papers())
  return written !== undefined && (JSON.parse(written) as Papers).tables.find(({ id }) => id === table)?.protection?.method === 'suppression'
}

/**
 * Figures of a table that an earlier build shows, by `area|period|labels|column`: whoever kept its files knows them, so that closing them now hides nothing.
 * Empty for a build from before the table was protected.
 */
export function shownBefore(table: string, files: Files, definitions: Definitions): ReadonlyMap<string, number> {
  if (!wasProtected(table, files)) return new Map()
  return new Map(
    publishedFigures(table, files, definitions).flatMap(({ area, period, column, terms: [only, ...more], says }): [string, number][] =>
      only === undefined || more.length > 0 || typeof says !== 'number' ? [] : [[`${keyOf(area, period, [only.labels])}|${column}`, says]],
    ),
  )
}
