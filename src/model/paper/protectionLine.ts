import type { Protection } from '@/contract/schema/paper.ts'
import type { Locale } from '@/model/text/locale.ts'

/** Said only here, and loaded with the paper: the dictionaries of the first picture carry none of it. */
const WORDS = {
  de: {
    term: 'Geheimhaltung',
    none: 'keine eigene',
    rounding: (base: number) => `auf Vielfache von ${base} gerundet`,
    suppression: (k: number, n: number, range: number) =>
      `Anzahlen von 1 bis ${k - 1} und Anteile an weniger als ${n} sind gesperrt (/), dazu so viele weitere Werte, dass jede gesperrte Anzahl um mindestens ${range} unbestimmt bleibt`,
  },
  en: {
    term: 'Confidentiality',
    none: 'none of our own',
    rounding: (base: number) => `rounded to multiples of ${base}`,
    suppression: (k: number, n: number, range: number) =>
      `counts from 1 to ${k - 1} and shares of fewer than ${n} are kept secret (/), and as many further figures as it takes that every secret count stays uncertain by at least ${range}`,
  },
} as const

/** How a table's small counts are protected, as a question of the paper with its answers. */
export function protectionLine(protection: Protection, locale: Locale): { readonly term: string; readonly answers: readonly string[] } {
  const words = WORDS[locale]
  const rule =
    protection.method === 'none' ? words.none : protection.method === 'rounding' ? words.rounding(protection.base) : words.suppression(protection.k, protection.n, protection.range)
  return { term: words.term, answers: [rule, protection.reason[locale]] }
}
