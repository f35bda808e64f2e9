import { HELMSTEDT_SCOPE, KREIS_SCOPE } from '../scope.ts'
import { AGE_GROUPS } from '../ageGroups.ts'
import { genesisMunicipality } from './genesisMunicipality.ts'
import type { GenesisMap } from './genesisMap.ts'

const CERTIFICATES: Readonly<Record<string, string>> = {
  Insgesamt: 'insgesamt',
  'ohne Hauptschulabschluss': 'ohne_hsa',
  'mit Hauptschulabschluss': 'hsa',
  'mit Mittlerem Abschluss': 'msa',
  'dar. schulischer Teil der Fachhochschulreife': 'dar_schul_fhr',
  'mit Fachhochschulreife': 'fhr',
  'mit allgemeiner Hochschulreife': 'ahr',
}

/** 21111-02-06-4: leavers of general schools by certificate and sex. */
export const leavers: GenesisMap = {
  code: '21111-02-06-4',
  table: 'abgaenge',
  scope: KREIS_SCOPE,
  dimensions: ['geschlecht'],
  columns: Object.entries(CERTIFICATES).flatMap(([heading, measure]) => [
    { ends: [heading, 'Insgesamt'], measure, labels: { geschlecht: 'insgesamt' } },
    { ends: [heading, 'weiblich'], measure, labels: { geschlecht: 'weiblich' } },
  ]),
}

/** 21111-01-03-4: schools and pupils by school type. */
export const pupilsBySchoolType: GenesisMap = {
  code: '21111-01-03-4',
  table: 'schueler-schulart',
  scope: KREIS_SCOPE,
  dimensions: ['schulart'],
  category: {
    dimension: 'schulart',
    labels: {
      Vorschulbereich: 'vorschulbereich',
      Grundschulen: 'grundschulen',
      'Schulartunabhängige Orientierungsstufe': 'orientierungsstufe',
      Hauptschulen: 'hauptschulen',
      'Schularten mit mehreren Bildungsgängen': 'mehrere-bildungsgaenge',
      Realschulen: 'realschulen',
      Gymnasien: 'gymnasien',
      'Integrierte Gesamtschulen': 'integrierte-gesamtschulen',
      'Freie Waldorfschulen': 'waldorfschulen',
      'Sonderschulen/Förderschulen': 'foerderschulen',
      'Abendschulen und Kollegs': 'abendschulen-kollegs',
      Insgesamt: 'insgesamt',
    },
  },
  columns: [
    { ends: ['Allgemeinbildende Schulen'], measure: 'schulen' },
    { ends: ['Geschlecht', 'Insgesamt'], measure: 'schueler' },
    { ends: ['Geschlecht', 'weiblich'], measure: 'schueler_weiblich' },
    { ends: ['Nationalität', 'ausländisch'], measure: 'schueler_auslaendisch' },
    { ends: ['7. Klassenstufe'], measure: 'jg7' },
    { ends: ['11. Jahrgangsstufe / Einführungsphase'], measure: 'jg11' },
  ],
}

/** 21121-01-05-4: vocational schools and their pupils by type of school. */
export const vocationalSchools: GenesisMap = {
  code: '21121-01-05-4',
  table: 'berufliche-schulen',
  scope: KREIS_SCOPE,
  dimensions: ['schulart'],
  category: {
    dimension: 'schulart',
    labels: {
      Berufsschulen: 'berufsschulen',
      'darunter: Berufsschulen (Schüler o. Ausb.vertrag)': 'berufsschulen-ohne-vertrag',
      Berufsaufbauschulen: 'berufsaufbauschulen',
      Berufsfachschulen: 'berufsfachschulen',
      Fachoberschulen: 'fachoberschulen',
      Fachgymnasien: 'fachgymnasien',
      'Berufsober- / Technische Oberschulen': 'berufsober-technische-oberschulen',
      Fachschulen: 'fachschulen',
      'Fachakademien / Berufsakademien': 'fach-berufsakademien',
      Insgesamt: 'insgesamt',
    },
  },
  columns: [
    { ends: ['Berufliche Schulen'], measure: 'schulen' },
    { ends: ['Geschlecht', 'Insgesamt'], measure: 'schueler' },
    { ends: ['Geschlecht', 'weiblich'], measure: 'schueler_weiblich' },
    { ends: ['Nationalität', 'Ausländer(innen)'], measure: 'schueler_auslaendisch' },
  ],
}

/** 12411-02-03-4: population by sex and age group, Kreise. */
export const populationByAge: GenesisMap = {
  code: '12411-02-03-4',
  table: 'bevoelkerung-alter',
  scope: KREIS_SCOPE,
  dimensions: ['altersgruppe'],
  category: { dimension: 'altersgruppe', labels: AGE_GROUPS },
  columns: [
    { ends: ['Insgesamt'], measure: 'insgesamt' },
    { ends: ['männlich'], measure: 'maennlich' },
    { ends: ['weiblich'], measure: 'weiblich' },
  ],
}

/** 12411-02-03-5: population by sex and age group, Gemeinden. By sex the cells are a handful of people each: left out. */
export const populationByAgeMunicipalities: GenesisMap = {
  code: '12411-02-03-5',
  table: 'bevoelkerung-alter-gemeinden',
  scope: HELMSTEDT_SCOPE,
  dimensions: ['altersgruppe'],
  area: genesisMunicipality,
  columns: [
    ...Object.entries(AGE_GROUPS).map(([heading, altersgruppe]) => ({ starts: 'Insgesamt', ends: [heading], measure: 'insgesamt', labels: { altersgruppe } })),
    { starts: 'männlich', ends: [], measure: undefined },
    { starts: 'weiblich', ends: [], measure: undefined },
  ],
}

export const GENESIS_MAPS: readonly GenesisMap[] = [leavers, pupilsBySchoolType, vocationalSchools, populationByAge, populationByAgeMunicipalities]
