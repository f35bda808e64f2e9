import { AGE_GROUPS } from '../ageGroups.ts'
import { pupilsBySchoolType, vocationalSchools } from '../genesis/genesisMaps.ts'
import { HELMSTEDT_SCOPE, KREIS_SCOPE } from '../scope.ts'
import type { TidyLayout } from './tidyLayout.ts'

const SEX = { gesamt: 'insgesamt', weiblich: 'weiblich' }

/** The 45 Kreise and kreisfreie Städte of Niedersachsen since 1 November 2016. */
const NI_KREISE = [
  ...['101', '102', '103', '151', '153', '154', '155', '157', '158', '159'],
  ...['241', '251', '252', '254', '255', '256', '257'],
  ...['351', '352', '353', '354', '355', '356', '357', '358', '359', '360', '361'],
  ...['401', '402', '403', '404', '405', '451', '452', '453', '454', '455', '456', '457', '458', '459', '460', '461', '462'],
].map((kreis) => `03${kreis}`)

const same = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name.toLowerCase()]))

const INKAR = [
  'q_bs', 'a_bs_w', 'a_bs_a', 'q_auspl', 'a_azubi', 'q_azubi_1525', 'q_sch', 'a_sch_a', 'a_schul_abi', 'a_schul_abi_w', 'a_schul_abi_m',
  'a_schul_real', 'a_schul_haupt', 'a_schul_oA', 'a_schul_oA_w', 'a_schul_oA_m',
] as const

export const abgaengeTidy: TidyLayout = {
  id: 'tidy-abgaenge',
  table: 'abgaenge',
  head: ['jahr', 'ags', 'name', 'abschluss', 'geschlecht', 'wert', 'marker', 'quelle'],
  area: 'ags',
  period: 'jahr',
  dimensions: [{ id: 'geschlecht', column: 'geschlecht', labels: SEX }],
  values: { kind: 'long', name: 'abschluss', value: 'wert', measures: same(['insgesamt', 'ohne_hsa', 'hsa', 'msa', 'dar_schul_fhr', 'fhr', 'ahr']) },
  marker: 'marker',
  scope: KREIS_SCOPE,
  // The only figures of this file that no official file gives: copied from the published table of this date.
  only: (row) => row['jahr'] === '2024',
  retrieved: '2026-03-28',
  licenceYear: '2026',
}

export const reconstructedTidy: TidyLayout = {
  id: 'tidy-abgaenge-rekonstruktion',
  table: 'abgaenge-rekonstruktion',
  head: ['jahr', 'ags', 'name', 'insgesamt', 'ohne_hsa', 'hsa', 'msa', 'ahr', 'hinweis'],
  area: 'ags',
  period: 'jahr',
  dimensions: [{ id: 'geschlecht' }],
  values: { kind: 'wide', columns: ['insgesamt', 'ohne_hsa', 'hsa', 'msa', 'ahr'].map((column) => ({ column, measure: column, labels: { geschlecht: 'insgesamt' } })) },
  scope: KREIS_SCOPE,
  flags: ['reconstructed'],
}

export const inkarTidy: TidyLayout = {
  id: 'tidy-inkar',
  table: 'inkar',
  head: ['jahr', 'ags', 'name', 'indikator', 'wert'],
  area: 'ags',
  period: 'jahr',
  dimensions: [],
  values: { kind: 'long', name: 'indikator', value: 'wert', measures: same(INKAR) },
  missing: '.',
  scope: KREIS_SCOPE,
}

export const gisdKreiseTidy: TidyLayout = {
  id: 'tidy-gisd-kreise',
  table: 'gisd-kreise',
  head: ['kreis_id', 'kreis_name', 'year', 'gisd_score', 'gisd_5', 'gisd_10', 'gisd_k'],
  area: 'kreis_id',
  period: 'year',
  dimensions: [],
  values: { kind: 'wide', columns: [{ column: 'gisd_score', measure: 'gisd' }] },
  scope: KREIS_SCOPE,
}

export const gisdAssociationsTidy: TidyLayout = {
  id: 'tidy-gisd-gemeindeverbaende',
  table: 'gisd-gemeindeverbaende',
  head: ['gvb_id', 'gvb_name', 'year', 'gisd_score'],
  area: 'gvb_id',
  period: 'year',
  dimensions: [],
  values: { kind: 'wide', columns: [{ column: 'gisd_score', measure: 'gisd' }] },
  scope: HELMSTEDT_SCOPE,
}

export const pupilsTidy: TidyLayout = {
  id: 'tidy-schueler-schulart',
  table: 'schueler-schulart',
  head: ['jahr_schuljahresbeginn', 'ags', 'name', 'schulart', 'merkmal', 'wert', 'marker'],
  area: 'ags',
  period: 'jahr_schuljahresbeginn',
  dimensions: [{ id: 'schulart', column: 'schulart', labels: pupilsBySchoolType.category?.labels ?? {} }],
  values: { kind: 'long', name: 'merkmal', value: 'wert', measures: same(['schulen', 'schueler', 'schueler_weiblich', 'schueler_auslaendisch', 'jg7', 'jg11']) },
  marker: 'marker',
  scope: KREIS_SCOPE,
}

export const vocationalSchoolsTidy: TidyLayout = {
  id: 'tidy-berufliche-schulen',
  table: 'berufliche-schulen',
  head: ['jahr_schuljahresbeginn', 'ags', 'name', 'schulart', 'merkmal', 'wert', 'marker'],
  area: 'ags',
  period: 'jahr_schuljahresbeginn',
  dimensions: [{ id: 'schulart', column: 'schulart', labels: vocationalSchools.category?.labels ?? {} }],
  values: { kind: 'long', name: 'merkmal', value: 'wert', measures: same(['schulen', 'schueler', 'schueler_weiblich', 'schueler_auslaendisch']) },
  marker: 'marker',
  scope: KREIS_SCOPE,
}

export const vocationalLeaversTidy: TidyLayout = {
  id: 'tidy-berufliche-abgaenge',
  table: 'berufliche-abgaenge',
  head: ['jahr', 'ags', 'name', 'abschluss', 'geschlecht', 'wert', 'marker'],
  area: 'ags',
  period: 'jahr',
  dimensions: [{ id: 'geschlecht', column: 'geschlecht', labels: SEX }],
  values: { kind: 'long', name: 'abschluss', value: 'wert', measures: same(['insgesamt', 'hsa', 'msa', 'fhr', 'ahr', 'nachr_zusammen']) },
  marker: 'marker',
  scope: KREIS_SCOPE,
}

export const populationTidy: TidyLayout = {
  id: 'tidy-bevoelkerung-alter',
  table: 'bevoelkerung-alter',
  head: ['stichtag', 'ags', 'name', 'altersgruppe', 'insgesamt', 'maennlich', 'weiblich'],
  area: 'ags',
  period: 'stichtag',
  dimensions: [{ id: 'altersgruppe', column: 'altersgruppe', labels: AGE_GROUPS }],
  values: { kind: 'wide', columns: ['insgesamt', 'maennlich', 'weiblich'].map((column) => ({ column, measure: column })) },
  // Empty are only the abolished Kreise, for which the published table shows "-".
  empty: '-',
  scope: KREIS_SCOPE,
}

/** Module and phase as one code: 2 and 3 are modules, 41 to 43 the phases of module 4. */
const STAGE: Readonly<Record<string, string>> = { '2': '2', '3': '3', '4 (Phase 1)': '41', '4 (Phase 2)': '42', '4 (Phase 3)': '43' }

export const dkbmTidy: TidyLayout = {
  id: 'tidy-dkbm',
  table: 'dkbm',
  head: ['ags', 'kommune', 'modul', 'umsetzungsphase', 'seit', 'thema'],
  area: 'ags',
  period: '2022',
  dimensions: [],
  values: { kind: 'wide', columns: [{ column: 'modul', measure: 'stufe' }] },
  cell: (row) => STAGE[row['umsetzungsphase'] === '' ? (row['modul'] ?? '') : `${row['modul']} (Phase ${row['umsetzungsphase']})`] ?? '',
  // The list of 2022 is complete: who is not on it is not named.
  others: { areas: NI_KREISE, cell: '0' },
  scope: KREIS_SCOPE,
}

export const dkbmEarlierTidy: TidyLayout = {
  id: 'tidy-dkbm-frueher',
  table: 'dkbm',
  head: ['stand_ca', 'ags', 'kommune', 'modul', 'seit', 'beleg'],
  area: 'ags',
  period: 'stand_ca',
  dimensions: [],
  values: { kind: 'wide', columns: [{ column: 'modul', measure: 'stufe' }] },
  cell: (row) => STAGE[row['modul'] ?? ''] ?? '',
  // The snapshot of 2022 in this file is cut off; the complete list stands in a file of its own.
  only: (row) => row['stand_ca'] === '2019',
  others: { areas: NI_KREISE, cell: '.' },
  scope: KREIS_SCOPE,
}

export const networksTidy: TidyLayout = {
  id: 'tidy-bildungsnetzwerke',
  table: 'bildungsnetzwerke',
  head: ['jahr', 'ags', 'netzwerke', 'kreise'],
  area: 'ags',
  period: 'jahr',
  dimensions: [],
  values: { kind: 'wide', columns: ['netzwerke', 'kreise'].map((column) => ({ column, measure: column })) },
  scope: KREIS_SCOPE,
}

export const TIDY_LAYOUTS: readonly TidyLayout[] = [
  abgaengeTidy,
  reconstructedTidy,
  inkarTidy,
  gisdKreiseTidy,
  gisdAssociationsTidy,
  pupilsTidy,
  vocationalSchoolsTidy,
  vocationalLeaversTidy,
  populationTidy,
  dkbmTidy,
  dkbmEarlierTidy,
  networksTidy,
]
