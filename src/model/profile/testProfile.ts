import type { Flag } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { Area, Level } from '@/contract/schema/region.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { type Cube, emptyCube } from '../cube/cube.ts'

/*
 * The eight Kommunen of the Großraum with their leavers without certificate, as the table 21111-02-06-4 and the Land publish them (checked in tests/contract).
 */

const kreis = (id: string, name: string, kind: Area['kind'] = 'landkreis'): Area => ({ id, name, short: name.replace('Landkreis ', ''), kind, level: 'kreise', parent: '03', predecessors: [] })

export const HELMSTEDT = kreis('03154', 'Landkreis Helmstedt')
export const SALZGITTER = kreis('03102', 'Salzgitter', 'kreisfreie-stadt')
export const GROSSRAUM: Area = { id: 'grossraum-braunschweig', name: 'Großraum Braunschweig', short: 'Großraum Braunschweig', kind: 'kooperation', level: 'region', predecessors: [] }
export const LAND: Area = { id: '03', name: 'Niedersachsen', short: 'Niedersachsen', kind: 'land', level: 'land', predecessors: [] }
export const BUND: Area = { id: 'DG', name: 'Deutschland', short: 'Deutschland', kind: 'bund', level: 'bund', predecessors: [] }

export const KREISE: Level = {
  id: 'kreise',
  name: { de: 'Kreise', en: 'Districts' },
  one: { de: 'Kreis', en: 'district' },
  areas: ['03101', '03102', '03103', '03151', '03153', '03154', '03157', '03158'],
}

export const share = (numerator: number, denominator: number, flags: readonly Flag[] = []): Cell => ({ absence: undefined, value: (100 * numerator) / denominator, numerator, denominator, flags })
export const plain = (value: number, flags: readonly Flag[] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })

export const WITHOUT: Indicator = {
  id: 'ohne',
  topic: 'abschluesse',
  paper: 'abgaenge',
  kind: 'share',
  name: { de: 'Abgehende ohne Abschluss', en: 'Leavers without certificate' },
  description: { de: 'x', en: 'x' },
  unit: { de: '%', en: '%' },
  sentence: { de: '{Place} verließen {period} {value}{counts} der Abgehenden die Schule ohne Abschluss.', en: '{Place}, {value}{counts} of leavers left school without a certificate {period}.' },
  decimals: 2,
  direction: 'lower-is-better',
  breakdowns: [{ id: 'geschlecht', name: { de: 'Geschlecht', en: 'Sex' }, categories: [{ id: 'insgesamt', name: { de: 'insgesamt', en: 'total' } }] }],
  yearMeaning: 'school-year-end',
  demo: false,
}

export function cubeOf(figures: Readonly<Record<string, Readonly<Record<string, Cell>>>>, breaks: readonly SeriesBreak[] = []): Cube {
  const periods = [...new Set(Object.values(figures).flatMap((row) => Object.keys(row)))].toSorted()
  return { ...emptyCube('grossraum-braunschweig', 'ohne'), periods, breaks, cell: (id, period) => figures[id]?.[period] ?? absent('not-existing') }
}

/** No complete Abitur year: 2020 is comparable with no other. */
export const NO_ABITUR: SeriesBreak = { period: '2020', until: '2020', areas: ['03', 'grossraum-braunschweig'], note: { de: 'Kein vollständiger Abiturjahrgang.', en: 'No complete Abitur year.' } }

export const FIGURES = {
  '03101': { 2018: share(135, 2405), 2019: share(148, 2414), 2020: share(115, 1620), 2023: share(187, 2424), 2024: share(174, 2518) },
  '03102': { 2018: share(126, 1026), 2019: share(86, 1042), 2020: share(91, 808), 2023: share(113, 1011), 2024: share(85, 1033) },
  '03103': { 2018: share(59, 1541), 2019: share(80, 1447), 2020: share(49, 1055), 2023: share(69, 1469), 2024: share(109, 1436) },
  '03151': { 2018: share(103, 1563), 2019: share(55, 1589), 2020: share(58, 1128), 2023: share(110, 1612), 2024: share(155, 1688) },
  '03153': { 2018: share(76, 1206), 2019: share(88, 1150), 2020: share(84, 831), 2023: share(97, 1114), 2024: share(107, 1163) },
  '03154': { 2018: share(61, 753), 2019: share(58, 687), 2020: share(48, 454), 2023: share(46, 662), 2024: share(68, 707) },
  '03157': { 2018: share(77, 1443), 2019: share(55, 1356), 2020: share(41, 997), 2023: share(87, 1279), 2024: share(114, 1394) },
  '03158': { 2018: share(61, 911), 2019: share(60, 1009), 2020: share(40, 727), 2023: share(76, 1033), 2024: share(88, 979) },
  'grossraum-braunschweig': { 2019: share(630, 10_694), 2023: share(785, 10_604), 2024: share(900, 10_918) },
  '03': { 2019: absent('unknown'), 2023: share(5895, 76_856), 2024: share(6883, 79_489) },
} as const

export const LEAVERS = cubeOf(FIGURES, [NO_ABITUR])
