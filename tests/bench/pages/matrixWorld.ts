import type { Programme } from '@/contract/schema/offering.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { buildMatrix } from '@/model/offering/buildMatrix.ts'
import type { Offering, Site } from '@/model/offering/offering.ts'
import { cell, offeringOf, type OfferLine } from '@/model/offering/testOffering.ts'
import { absent } from '@/model/cube/cell.ts'

/*
 * A hundred programmes at sixty sites in twelve areas, two in five fields with an offer: the size of a large cooperation, the same numbers in every run.
 */
const NAMES = ['Anlagenmechanik Sanitär-, Heizungs- und Klimatechnik', 'Kaufleute für Büromanagement', 'Kraftfahrzeugmechatronik', 'Medizinische Fachangestellte', 'Fachinformatik']

/** Between 0 and 1, always the same for the same number. */
function chance(seed: number): number {
  const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 8) / 2 ** 24
}

const count = (length: number): number[] => Array.from({ length }, (_, at) => at)
const text = (name: string) => ({ de: name, en: name })

export function matrixWorld(programmes: number, sites: number) {
  const areas = count(12).map((at) => ({ id: String(3101 + at).padStart(5, '0'), name: `Landkreis ${at + 1}`, short: `Landkreis ${at + 1}` }))
  const schools = count(sites).map((at): Site => {
    const name = `Berufsbildende Schulen ${['Carl-Gotthard-Langhans', 'Otto Bennemann', 'Ludwig Erhard', 'I', 'II'][at % 5] ?? ''} ${at + 1}`
    return { id: `s${at}`, name, short: name.replace('Berufsbildende Schulen', 'BBS'), operator: undefined, kind: undefined, area: areas[at % 12]?.id ?? '', municipality: undefined, point: [10 + (at % 8) / 8, 52 + at / 100], approximate: true }
  })
  const courses = count(programmes).map((at): Programme => ({ id: `p${at}`, name: text(`${NAMES[at % 5] ?? ''} ${at + 1}`), kind: `k${at % 3}`, field: `f${at % 6}` }))
  const lines = count(programmes * sites).flatMap((at): OfferLine[] => {
    const [site, programme, first] = [`s${at % sites}`, `p${Math.floor(at / sites)}`, Math.floor(chance(at + 7) * 40)]
    if (chance(at) > 0.4) return []
    const pupils = chance(at + 3) < 0.08 ? absent('suppressed') : cell(first * 3)
    const line = (form: string): OfferLine => [site, programme, form, first, pupils, Math.ceil(first / 10)]
    return chance(at + 5) < 0.1 ? [line('vz'), line('tz')] : [line(chance(at + 9) < 0.3 ? 'vz' : 'tz')]
  })
  const offering: Offering = offeringOf({ 2022: lines, 2023: lines }, {
    placeIds: schools.map(({ id }) => id),
    programmes: courses,
    fields: count(6).map((at) => ({ id: `f${at}`, name: text(['Metalltechnik', 'Elektrotechnik', 'Wirtschaft und Verwaltung', 'Gesundheit', 'Pflege', 'Ernährung und Hauswirtschaft'][at] ?? '') })),
    kinds: count(3).map((at) => ({ id: `k${at}`, name: text(['Berufsschule', 'Berufsfachschule', 'Fachoberschule'][at] ?? '') })),
    demo: true,
  })
  return { offering, matrix: buildMatrix({ offering, period: '2023', columnsBy: 'sites', sites: schools, areas, format: formatOf('de') }), sites: schools, areas }
}
