/**
 * Which areas of an official file are taken over: Germany, and everything in the three Länder of the five regions.
 * Statistical regions and Regierungsbezirke (3 digits) are left out: no page shows them, and they would be counted twice.
 */
export const KREIS_SCOPE: AreaScope = { prefixes: ['03', '05', '15'], lengths: [2, 5, 8], country: true }

/** Helmstedt with its Gemeinden and Samtgemeinden. */
export const HELMSTEDT_SCOPE: AreaScope = { prefixes: ['03154'], lengths: [5, 8, 9], country: false }

export interface AreaScope {
  readonly prefixes: readonly string[]
  readonly lengths: readonly number[]
  readonly country: boolean
}

/** Keys that offices invented for a remainder ("Hannover, Umland"): no area of the Gemeindeverzeichnis. */
const REMAINDERS = ['03241999']

/** Whether an area belongs to the figures that the project keeps. */
export function inScope(area: string, scope: AreaScope): boolean {
  if (area === 'DG') return scope.country
  return scope.lengths.includes(area.length) && scope.prefixes.some((prefix) => area.startsWith(prefix)) && !REMAINDERS.includes(area)
}
