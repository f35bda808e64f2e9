import { address, DATA_FOLDER } from '@/contract/address.ts'

/** Kinds of data files a scenario can speak of. */
export const FILE_KINDS = ['catalogue', 'papers', 'changes', 'region', 'opening', 'boundaries', 'surroundings', 'sites', 'cube', 'offering', 'residence', 'flows', 'story'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Ids that stand for any id: addresses are asked from the contract, then opened at these places. */
const ANY_FIRST = 'any-first-id'
const ANY_SECOND = 'any-second-id'

const FILES: Readonly<Record<FileKind, string>> = {
  catalogue: address.catalogue(),
  papers: address.papers(),
  changes: address.changes(),
  region: address.region(ANY_FIRST),
  opening: address.opening(ANY_FIRST),
  boundaries: address.boundaries(ANY_FIRST, ANY_SECOND),
  surroundings: address.surroundings(ANY_FIRST, ANY_SECOND),
  sites: address.sites(ANY_FIRST),
  cube: address.cube(ANY_FIRST, ANY_SECOND),
  offering: address.offering(ANY_FIRST, ANY_SECOND),
  residence: address.residence(ANY_FIRST, ANY_SECOND),
  flows: address.flows(ANY_FIRST, ANY_SECOND),
  story: address.story(ANY_FIRST),
}

const escaped = (text: string) => text.replaceAll('.', '\\.')

/** Address of each kind as a pattern: the more special ones (`sites`, `-surroundings`, `-residence`) must be asked before `boundaries` and `offering`. */
const PATTERNS: readonly (readonly [FileKind, RegExp])[] = (
  ['catalogue', 'papers', 'changes', 'region', 'opening', 'sites', 'surroundings', 'boundaries', 'cube', 'residence', 'offering', 'flows', 'story'] as const
).map((kind) => [kind, new RegExp(`^${escaped(FILES[kind]).replace(ANY_FIRST, '([a-z0-9-]+)').replace(ANY_SECOND, '([a-z0-9-]+)')}$`)])

/** A data file that was asked for: its address below the data folder, its kind, and the ids in its address. */
export interface FileRequest {
  readonly file: string
  readonly kind: FileKind
  readonly ids: readonly string[]
}

/** Which data file a URL asks for; nothing when it is no address of the contract. */
export function fileOf(url: string): FileRequest | undefined {
  const { pathname } = new URL(url)
  const at = pathname.lastIndexOf(`/${DATA_FOLDER}/`)
  if (at < 0) return undefined
  const file = pathname.slice(at + DATA_FOLDER.length + 2)
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(file)
    if (match !== null) return { file, kind, ids: match.slice(1) }
  }
  return undefined
}
