import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { type Changes, changesSchema } from '@/contract/schema/changes.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { compareBuilds } from './compareBuilds.ts'
import { earlierBuild } from './earlierBuild.ts'

type Contents = ReadonlyMap<string, string>

/**
 * The content of `changes.json`: the step from the release before to this one.
 *
 * A release is known by the date in `sources/release.yaml`. While the date stands, the file stays as it is, byte for byte: running twice gives the
 * same files, and work on a release does not eat the comparison with the one before. When the date moves, the files on disk are the release before,
 * and the sentences are written anew.
 */
export function renewChanges(before: Contents, after: Contents): string {
  const { files, foreign } = earlierBuild(before)
  const stands = foreign === undefined && dateOf(files) === dateOf(after)
  const kept = stands ? keptSentences(files.get(address.changes())) : undefined
  if (kept !== undefined) return kept
  // A build of the same date is no release before: without the file, nothing is known of one.
  return written(compareBuilds(stands ? new Map() : before, after))
}

const written = (sentences: Changes['sentences']): string => `${JSON.stringify({ contract: CONTRACT_VERSION, sentences } satisfies Changes)}\n`

/** The file as it is; its sentences under today's version where a version before wrote them, for they have had this shape from the first. */
function keptSentences(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const { contract, sentences } = JSON.parse(file) as { contract?: unknown; sentences?: unknown }
  if (contract === CONTRACT_VERSION) return file
  const read = changesSchema.shape.sentences.safeParse(sentences)
  return read.success ? written(read.data) : undefined
}

function dateOf(files: Contents): string | undefined {
  const written = files.get(address.catalogue())
  return written === undefined ? undefined : (JSON.parse(written) as Catalogue).build.date
}
