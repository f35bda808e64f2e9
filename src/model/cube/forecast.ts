import type { Cube } from './cube.ts'

/** A cube, or the catalogue's entry of one. */
type Forecastable = Pick<Cube, 'forecast'>

/** Whether a period is forecast and not counted. */
export const isForecast = ({ forecast }: Forecastable, period: string): boolean => forecast !== undefined && period >= forecast

/** The periods that were counted, oldest first: all, where none is forecast. */
export const countedPeriods = (of: Forecastable & Pick<Cube, 'periods'>): readonly string[] => of.periods.filter((period) => !isForecast(of, period))
