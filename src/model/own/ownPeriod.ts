import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { OwnCell } from './sheet.ts'
import { textOf } from './sheet.ts'

/** A period as it is written: `2023`, a school year `2023/24` by its first year, or a date. */
export type WrittenPeriod =
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'school-year'; readonly year: number }
  | { readonly form: 'date'; readonly year: number; readonly date: string }

const WORDS = /^(schul|kalender|haushalts)?(jahr|halbjahr)\b|^sj\b\.?|^(stand|stichtag)\b( (am|vom|zum))?:?|^(am|zum)\b/i

/** Reads what tables write for a time; undefined when it is none. Years from 1900 to 2100, so that a count is not taken for one. */
export function readPeriod(cell: OwnCell): WrittenPeriod | undefined {
  const text = textOf(cell).replace(WORDS, '').trim()
  const year = /^(\d{4})$/.exec(text)
  if (year !== null) return inRange(Number(year[1])) ? { form: 'year', year: Number(year[1]) } : undefined
  const school = /^(\d{4})\s*[/–-]\s*(\d{2}|\d{4})$/.exec(text)
  if (school !== null) {
    const first = Number(school[1])
    const follows = Number(school[2]) % 100 === (first + 1) % 100
    return inRange(first) && follows ? { form: 'school-year', year: first } : undefined
  }
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (german !== null) return dateOf(Number(german[3]), Number(german[2]), Number(german[1]))
  return iso === null ? undefined : dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

const inRange = (year: number) => year >= 1900 && year <= 2100

/** A date that exists: the 31st of February is none. */
function dateOf(year: number, month: number, day: number): WrittenPeriod | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && inRange(year) ? { form: 'date', year, date: date.toISOString().slice(0, 10) } : undefined
}

/** The period of the contract, once it is known what the year means: school year 2023/24 is 2023 by its start and 2024 by its end. */
export function periodOf(written: WrittenPeriod, meaning: YearMeaning): string {
  if (meaning === 'date') return written.form === 'date' ? written.date : String(written.year)
  return String(written.form === 'school-year' && meaning === 'school-year-end' ? written.year + 1 : written.year)
}

/** What the year probably means, by how periods are written: the form that most of them have. */
export function proposeMeaning(periods: readonly WrittenPeriod[]): YearMeaning {
  const count = (form: WrittenPeriod['form']) => periods.filter((period) => period.form === form).length
  const [years, schools, dates] = [count('year'), count('school-year'), count('date')]
  if (dates > years && dates >= schools) return 'date'
  return schools > years ? 'school-year-start' : 'calendar-year'
}
