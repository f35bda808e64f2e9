import type { ForecastCheck, ForecastPaper } from '@/contract/schema/paper.ts'
import type { Text } from '@/contract/schema/text.ts'
import { type Format, formatOf } from '@/model/format/formatOf.ts'

/** Horizons a planning needs (BbS-VO: three or six years). */
const TOLD = [3, 6] as const

/** The back-test in words, for the notes of the paper: one sentence for each series and horizon, or why there is none. */
export function toldChecks({ series }: ForecastPaper): Text[] {
  return series.flatMap(({ name, checks }) =>
    TOLD.map((ahead): Text => {
      const check = checks.find((one) => one.ahead === ahead) ?? checks.findLast((one) => one.ahead < ahead)
      if (check === undefined) return { de: `Rückschau, ${name.de}: nicht möglich, es fehlen frühere Zahlen.`, en: `Back-test, ${name.en}: not possible, earlier figures are missing.` }
      return { de: inGerman(check, name.de, ahead), en: inEnglish(check, name.en, ahead) }
    }),
  )
}

const signed = (format: Format, bias: number) => format.number(Math.abs(bias), 1)

function inGerman({ ahead, cases, from, to, error, mean, bias, inside }: ForecastCheck, name: string, asked: number): string {
  const format = formatOf('de')
  const years = from === to ? `vom Stand ${from} aus` : `vom Stand ${from} bis ${to} aus`
  const instead = ahead === asked ? '' : ` (${asked} Jahre sind nicht zu prüfen: frühere Zahlen fehlen)`
  const side = bias === 0 ? 'zusammen weder zu hoch noch zu niedrig' : `zusammen ${signed(format, bias)} % zu ${bias < 0 ? 'niedrig' : 'hoch'}`
  return `Rückschau, ${name}, ${ahead} Jahre voraus${instead}: ${years} lagen die Vorausberechnungen für ${format.number(cases, 0)} Kreiszahlen im gewogenen Mittel ${format.number(error, 1)} % neben der gezählten Zahl (ungewogen ${format.number(mean, 1)} %), ${side}; ${format.number(inside, 1)} % der gezählten Zahlen lagen in der Spanne.`
}

function inEnglish({ ahead, cases, from, to, error, mean, bias, inside }: ForecastCheck, name: string, asked: number): string {
  const format = formatOf('en')
  const years = from === to ? `as of ${from}` : `as of ${from} to ${to}`
  const instead = ahead === asked ? '' : ` (${asked} years cannot be tested: earlier figures are missing)`
  const side = bias === 0 ? 'together neither too high nor too low' : `together ${signed(format, bias)}% too ${bias < 0 ? 'low' : 'high'}`
  return `Back-test, ${name}, ${ahead} years ahead${instead}: ${years}, forecasts for ${format.number(cases, 0)} figures of districts missed the counted number by a weighted mean of ${format.number(error, 1)}% (unweighted ${format.number(mean, 1)}%), ${side}; ${format.number(inside, 1)}% of the counted numbers lay within the range.`
}
