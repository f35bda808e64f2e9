import { genesisPeriod } from '../genesis/genesisTable.ts'

/**
 * The official key that a cell means: as it stands (`DG`, 2, 5, 8 or 9 digits), with the K that Niedersachsen puts before it, or with the leading zero
 * that a spreadsheet took off. @returns undefined when it is none
 */
export function areaKey(cell: string): string | undefined {
  const key = cell.trim().replace(/^K(?=\d+$)/, '')
  if (key === 'DG') return key
  const digits = /^(\d|\d{4}|\d{7})$/.test(key) ? `0${key}` : key
  return /^(?:\d{2}|\d{5}|\d{8}|\d{9})$/.test(digits) && /^(?:0[1-9]|1[0-6])/.test(digits) ? digits : undefined
}

/** The period that a cell means: `2023`, `2023-12-31` or `31.12.2023`, the latter as ISO. School years like 2022/23 do not say which year counts: none. */
export function periodKey(cell: string): string | undefined {
  const text = cell.trim()
  if (/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return text
  const period = genesisPeriod(text)
  return period !== undefined && /^(?:19|20)/.test(period) ? period : undefined
}

/** A word as a name of a column or label: lower case, umlauts written out, `_` between (`-` in labels). */
export function slug(text: string, between: '_' | '-' = '_'): string {
  const plain = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  const words = plain.normalize('NFD').replace(/\p{M}/gu, '').split(/[^a-z0-9]+/).filter((word) => word !== '')
  return words.join(between)
}
