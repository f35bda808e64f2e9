import { KREIS_SCOPE } from '../scope.ts'
import type { FlatMap } from './readFlat.ts'

/** 12411-01-01-4: population by sex, Kreise. It fills the totals of the table by age groups. */
export const populationBySex: FlatMap = {
  table: 'bevoelkerung-alter',
  statistic: '12411',
  area: 'KREISE',
  scope: KREIS_SCOPE,
  variables: [{ code: 'GES', values: { '': 'insgesamt', GESM: 'maennlich', GESW: 'weiblich' } }],
  value: 'BEVSTD',
  dimensions: ['altersgruppe'],
  fixed: { altersgruppe: 'insgesamt' },
  measures: ['insgesamt', 'maennlich', 'weiblich'],
}
