/**
 * Keys of Gemeinde tables: `03154401008` (Kreis, Verband, Gemeinde) → `03154008`, the AGS; `03154401` (a Samtgemeinde) → `031545401`, its ARS,
 * in which a Verband of several Gemeinden is written with a leading 5. Keys of Kreise and of Gemeinden without Verband stay as they are.
 */
export function genesisMunicipality(key: string, name: string): string {
  if (key.length === 11) return `${key.slice(0, 5)}${key.slice(8)}`
  if (key.length === 8 && name.includes('Samtgemeinde')) return `${key.slice(0, 5)}5${key.slice(5)}`
  return key
}
