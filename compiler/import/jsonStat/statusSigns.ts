import type { Flag } from '@/contract/absence.ts'
import type { Marker } from '../figure.ts'

/**
 * What a status says where no figure stands. Letters as Eurostat uses them (`:` not available, `c` confidential, `z` not applicable, `n` not significant, `m` missing);
 * words as Schulwege's own files use them.
 */
const REASONS: Readonly<Record<string, Marker>> = {
  ':': '.', m: '.', n: '.', u: '.', '': '.', '.': '.', unknown: '.',
  c: '/', '/': '/', suppressed: '/',
  z: 'x', x: 'x', 'not-applicable': 'x',
  '-': '-', 'not-existing': '-',
  '...': '…', '…': '…', pending: '…',
}

/** What a status says of a figure that is there. `d` (another definition), `u` (little reliable) and `n` have no flag of ours: they are named in a note. */
const FLAGS: Readonly<Record<string, Flag | undefined>> = {
  b: 'break', e: 'estimated', s: 'estimated', p: 'provisional', r: 'revised', f: 'forecast',
  break: 'break', estimated: 'estimated', reconstructed: 'reconstructed', provisional: 'provisional', revised: 'revised', rounded: 'rounded', 'small-n': 'small-n', forecast: 'forecast', demo: 'demo',
}

/** Words of a status: `bp` are two letters of Eurostat, `provisional break` two words of ours. */
function partsOf(status: string): string[] {
  const words = status.trim().split(/[\s,]+/).filter((word) => word !== '')
  return words.flatMap((word) => (word in FLAGS || word in REASONS ? [word] : [...word]))
}

/** The sign for a cell without a figure; undefined when the status gives no reason that is known. */
export function signOf(status: string): Marker | undefined {
  const parts = partsOf(status)
  if (parts.length === 0) return '.'
  const signs = parts.flatMap((part) => REASONS[part] ?? [])
  // Confidential says more than not available: Eurostat writes `:c`.
  return signs.find((sign) => sign !== '.') ?? signs[0]
}

/** The flags of a figure, and those parts of its status that have none. */
export function flagsOf(status: string): { readonly flags: readonly Flag[]; readonly unknown: readonly string[] } {
  const parts = partsOf(status)
  return { flags: parts.flatMap((part) => FLAGS[part] ?? []), unknown: parts.filter((part) => FLAGS[part] === undefined) }
}
