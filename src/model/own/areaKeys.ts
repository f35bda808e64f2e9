import { type OwnCell, textOf } from './sheet.ts'

/**
 * The official keys that a cell may mean, likeliest first; empty when it is no key. Understood are keys whose leading zero a spreadsheet has eaten (`3154`), AGS filled
 * up with zeros (`03154000`), ARS of 12 digits (`031545401008` is Gemeinde 03154008, `031545401000` Samtgemeinde 031545401), keys of 11 digits of older GENESIS tables
 * (`03154401008`), the letter of the LSN before them (`K03154`), and a name behind them (`03154 Helmstedt, Landkreis`).
 */
export function keysOf(cell: OwnCell): readonly string[] {
  const text = textOf(cell)
  if (/^DG$/i.test(text)) return ['DG']
  const digits = /^[A-Z]?(\d{1,12})(?=$|[\s:,;–-]+\D)/i.exec(text)?.[1]
  if (digits === undefined || (digits.length < 2 && digits !== text)) return []
  return [...new Set([digits, `0${digits}`].flatMap(readings))]
}

/** One key in all the lengths in which it is written. */
function readings(digits: string): readonly string[] {
  const [kreis, last] = [digits.slice(0, 5), digits.slice(-3)]
  switch (digits.length) {
    case 2:
    case 5:
      return [digits]
    case 8:
      return last === '000' ? [kreis, digits] : [digits]
    case 9:
      return digits.endsWith('0000') ? [kreis, digits] : [digits]
    case 11:
      return [`${kreis}${last}`]
    case 12:
      return last === '000' ? (digits.slice(5, 9) === '0000' ? [kreis] : [digits.slice(0, 9)]) : [`${kreis}${last}`]
    default:
      return []
  }
}
