import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Changes } from '@/contract/schema/changes.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { compareBuilds } from './compareBuilds.ts'

type Contents = ReadonlyMap<string, string>

/**
 * The content of `changes.json`: the step from the release before to this one.
 *
 * A release is known by the date in `sources/release.yaml`. While the date stands, the file stays as it is, byte for byte: running twice gives the
 * same files, and work on a release does not eat the comparison with the one before. When the date moves, the files on disk are the release before,
 * and the sentences are written anew.
 */
export function renewChanges(before: Contents, after: Contents): string {
  const stands = dateOf(before) === dateOf(after)
  const kept = before.get(address.changes())
  if (kept !== undefined && stands) return kept
  // A build of the same date is no release before: without the file, nothing is known of one.
  const changes: Changes = { contract: CONTRACT_VERSION, sentences: compareBuilds(stands ? new Map() : before, after) }
  return `${JSON.stringify(changes)}\n`
}

function dateOf(files: Contents): string | undefined {
  const written = files.get(address.catalogue())
  return written === undefined ? undefined : (JSON.parse(written) as Catalogue).build.date
}
