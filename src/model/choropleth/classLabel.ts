import type { Classification } from '../classify/classify.ts'
import type { Locale } from '../text/locale.ts'

/**
 * What a legend writes beside a class. Neighbouring labels never both claim a value:
 * "5,0 bis unter 7,5" and for the last "7,5 bis 12,3"; whole numbers "12 bis 44" and "45 bis 60"; a single value "5,0";
 * around a benchmark the outer classes are open, because their ends say nothing: "unter 7,4", "9,9 und mehr".
 */
export function classLabel(classification: Classification, index: number, formatBound: (bound: number) => string, locale: Locale): string {
  const { bounds, decimals, method } = classification
  const from = bounds[index] ?? Number.NaN
  const to = bounds[index + 1] ?? Number.NaN
  const last = index === bounds.length - 2
  if (from === to) return formatBound(from)
  if (method === 'diverging' && index === 0) return locale === 'de' ? `unter ${formatBound(to)}` : `below ${formatBound(to)}`
  if (method === 'diverging' && last) return locale === 'de' ? `${formatBound(from)} und mehr` : `${formatBound(from)} and more`
  if (decimals === 0) {
    const end = last ? to : to - 1
    return from === end ? formatBound(from) : `${formatBound(from)} ${locale === 'de' ? 'bis' : 'to'} ${formatBound(end)}`
  }
  if (last) return `${formatBound(from)} ${locale === 'de' ? 'bis' : 'to'} ${formatBound(to)}`
  return `${formatBound(from)} ${locale === 'de' ? 'bis unter' : 'to under'} ${formatBound(to)}`
}
