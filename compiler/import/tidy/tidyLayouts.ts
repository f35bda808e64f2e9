import { HELMSTEDT_SCOPE, KREIS_SCOPE } from '../scope.ts'
import type { TidyLayout } from './tidyLayout.ts'

const SEX = { gesamt: 'insgesamt', weiblich: 'weiblich' }

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
