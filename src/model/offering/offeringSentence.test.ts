import { describe, expect, it } from 'vitest'
import type { Area } from '@/contract/schema/region.ts'
import { absent } from '../cube/cell.ts'
import { toCsv } from '../export/toCsv.ts'
import { formatOf } from '../format/formatOf.ts'
import { NOTHING, exactly } from './amount.ts'
import { changesBetween } from './changes.ts'
import { distancesBetween } from './distance.ts'
import { gapsOf } from './gaps.ts'
import { changeSentence, programmeSentence, scenarioSentence } from './offeringSentence.ts'
import { offeringTable } from './offeringTable.ts'
import { AREAS, cell, offeringOf, PROGRAMMES, SITES } from './testOffering.ts'

const [de, en] = [formatOf('de'), formatOf('en')]
const areaOf = (place: string): string => SITES.find(({ id }) => id === place)?.area ?? place
const placeName = (place: string): string => SITES.find(({ id }) => id === place)?.short ?? place
const kinds: Readonly<Record<string, Area['kind']>> = { '03101': 'kreisfreie-stadt', '03102': 'kreisfreie-stadt', '03154': 'landkreis' }
const areas = AREAS.map((area) => ({ ...area, kind: kinds[area.id] ?? 'landkreis' }))
const distance = distancesBetween(new Map(SITES.map(({ area, point }) => [area, point])), SITES)

const offering = offeringOf({
  2012: [['bs', 'metall', 'vz', 30], ['sz', 'elektro', 'tz', 22], ['sz', 'technik-fos', 'vz', 25]],
  2023: [['bs', 'metall', 'vz', 22, 22], ['bs', 'metall', 'tz', 30, 80], ['sz', 'metall', 'tz', 9, 20], ['he', 'pflege', 'vz', 25, absent('suppressed')], ['sz', 'technik-fos', 'vz', 12]],
})

function say(id: string, format = de, of = offering): string {
  const programme = PROGRAMMES.find((one) => one.id === id)!
  const gaps = gapsOf({ offering: of, residence: undefined, period: '2023', programme: id, areas: AREAS.map((area) => area.id), areaOf, distance })
  return programmeSentence({ offering: of, format, programme, period: '2023', areaOf, gaps, areas, placeName })
}

describe('programmeSentence', () => {
  it('says where, in which forms, how many, which classes, and where it is missing', () => {
    // 22 + 80 + 20 = 122 pupils, 22 + 30 + 9 = 61; Salzgitter's 9 are a new offer below 27.
    expect(say('metall')).toBe(
      '„Metall“ wird im Schuljahr 2023/24 an 2 Schulen angeboten (1 × Vollzeit, 2 × Teilzeit) und zählt 122 Schülerinnen und Schüler, davon 61 im ersten Jahr. ' +
        'Die angestrebte Klassengröße (22 im ersten Jahr) erreichen 2 von 3 Angeboten. ' +
        'In 1 von 3 Gebieten fehlt das Angebot; am weitesten ist der Weg im Landkreis Helmstedt: 34 km Luftlinie bis zum nächsten Angebot (BBS Braunschweig).',
    )
  })

  it('says the same in English', () => {
    expect(say('metall', en)).toBe(
      '“Metall” is offered at 2 schools in the school year 2023/24 (1 × full-time, 2 × part-time) and counts 122 pupils, of them 61 in the first year. ' +
        'The class size aimed at (22 in the first year) is reached by 2 of 3 offers. ' +
        'The offer is missing in 1 of 3 areas; the way is longest in the district of Helmstedt: 34 km as the crow flies to the nearest offer (BBS Braunschweig).',
    )
  })

  it('says why a number is missing, and speaks of one offer in the singular', () => {
    expect(say('pflege')).toContain('an 1 Schule angeboten (1 × Vollzeit); die Zahl der Schülerinnen und Schüler: geheim gehalten. Die angestrebte Klassengröße (22 im ersten Jahr) wird nicht erreicht.')
  })

  it('says that nobody offers it', () => {
    expect(say('elektro')).toBe('„Elektro“ wird im Schuljahr 2023/24 nirgends in der Region angeboten.')
  })

  it('says Demodaten first where they are', () => {
    expect(say('elektro', de, { ...offering, demo: true })).toMatch(/^Demodaten: „Elektro“/)
  })
})

describe('changeSentence', () => {
  const tell = (from: string, to: string, format = de) => changeSentence(changesBetween(offering, from, to), from, { offering, format })

  it('counts what opened, closed, changed its form or fell below the class size', () => {
    // New: metall at Salzgitter, pflege; gone: elektro; metall at Braunschweig got part-time; technik fell from 25 to 12.
    expect(tell('2012', '2023')).toBe('Gegenüber dem Schuljahr 2012/13: 2 Angebote kamen hinzu, 1 Angebot fiel weg, 1 Angebot wechselte die Form und 1 Angebot fiel unter die Klassengröße.')
  })

  it('says that nothing has changed', () => {
    expect(tell('2012', '2012', en)).toBe('Compared with the school year 2012/13, nothing has changed in what is offered.')
  })
})

describe('scenarioSentence', () => {
  const summary = { moved: exactly(40), farther: exactly(24), unknownWay: exactly(4), withoutOffer: NOTHING }

  it('says how many of how many travel farther', () => {
    expect(scenarioSentence(summary, { offering, format: de })).toBe(
      'Gedankenspiel: 24 von 40 Schülerinnen und Schülern haben einen um mehr als 10 km längeren Weg (Luftlinie). Von 4 ist nicht bekannt, wo sie wohnen.',
    )
    expect(scenarioSentence({ ...summary, unknownWay: NOTHING, withoutOffer: { ...exactly(2), missing: 1 } }, { offering, format: en })).toBe(
      'What if: 24 of 40 pupils travel more than 10 km farther (as the crow flies). For at least 2, no offer of the programme is left in the region.',
    )
  })

  it('says that nobody moves', () => {
    expect(scenarioSentence({ moved: NOTHING, farther: NOTHING, unknownWay: NOTHING, withoutOffer: NOTHING }, { offering, format: de })).toBe('Gedankenspiel: Niemand müsste anderswohin.')
  })
})

describe('offeringTable', () => {
  const evil = offeringOf({ 2023: [['bs', 'metall', 'tz', 30, cell(80, ['estimated']), 4], ['he', 'pflege', 'vz', 5, absent('suppressed')]] }, { demo: true })
  const table = offeringTable({ offering: evil, offers: evil.offersOf('2023'), placeName: (place) => (place === 'bs' ? '=HYPERLINK("x")' : placeName(place)), areaOf, areaName: (area) => AREAS.find(({ id }) => id === area)?.name ?? area, format: de, footer: ['Quelle: Amt'] })

  it('has one row for each offer, with numbers, signs and reasons', () => {
    expect(table.head).toEqual(['Ort des Angebots', 'Gebiet', 'Berufsbereich', 'Schulform', 'Bildungsgang', 'Form', 'Zeitraum', 'Schülerinnen und Schüler', 'erstes Jahr', 'Klassen', 'Klassengröße', 'Hinweise'])
    expect(table.rows[0]?.slice(1)).toEqual(['Braunschweig', 'Technik', 'Berufsschule', 'Metall', 'Teilzeit', 'Schuljahr 2023/24', 80, 30, 4, 'Klassengröße erreicht', 'geschätzt'])
    expect(table.rows[1]?.slice(7)).toEqual(['/', 5, '.', 'sehr klein; gemeinsame Klasse hier möglich', 'Schülerinnen und Schüler geheim gehalten; Klassen unbekannt'])
  })

  it('names Demodaten and the thresholds with their source under the table', () => {
    expect(table.footer).toEqual(['Angebote: Angebote (Demodaten)', 'Klassengröße: 22 im ersten Jahr, 27 für ein neues Angebot, gemeinsame Klasse unter 7 (Verordnung)', 'Quelle: Amt'])
  })

  it('gives no formula to a spreadsheet', () => {
    expect(toCsv(table, 'de')).toContain('"\'=HYPERLINK(""x"")"')
  })
})
