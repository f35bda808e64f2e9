import type { Area } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { ForecastRow } from '@/model/flow/forecastSeries.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { writeSentence } from '@/model/sentence/sentence.ts'
import type { ForecastChoice } from './forecastChoice.ts'

/** Years ahead that a planning asks for (BbS-VO: three or six). */
const SPOKEN = [3, 6]

/** What is said of the years ahead; where there is no forecast, why, once. */
export function forecastSentences({ indicator, by }: ForecastChoice, cube: Cube, areas: readonly Area[], rows: readonly Pick<ForecastRow, 'period' | 'ahead'>[], format: Format): string[] {
  const ahead = rows.filter((row) => row.ahead)
  const periods = SPOKEN.flatMap((years) => ahead[years - 1]?.period ?? [])
  return [...new Set(periods.map((period) => writeSentence({ indicator, cube, areas, benchmark: undefined, period, by, format })))]
}
