import type { LsnMap } from './readLsn.ts'

const NATIONALITY = { column: 'Nationalität', id: 'nationalitaet', labels: { Deutsche: 'deutsche', 'Ausländerinnen und Ausländer': 'auslaendisch' } }

/**
 * Indicator 4-1-1: pupils in class 8 by school type and nationality. The percentages are left out: they follow from the counts, and the
 * file repeats and omits some of them. Empty means nobody: with it every row adds up to its total exactly.
 */
export const classEight: LsnMap = {
  id: 'lsn-4-1-1',
  table: 'jahrgang-8',
  dimensions: [
    {
      column: 'Schulgliederung',
      id: 'schulform',
      labels: {
        Hauptschule: 'hauptschule',
        Realschule: 'realschule',
        Oberschule: 'oberschule',
        Gymnasium: 'gymnasium',
        'Integrierte Gesamtschule': 'igs',
        Förderschule: 'foerderschule',
        Insgesamt: 'insgesamt',
      },
    },
    NATIONALITY,
  ],
  units: { Anzahl: 'schueler' },
  empty: '-',
}

/** Indicator 4-1-4: leavers without Hauptschulabschluss by nationality. Empty means unknown: the Kreis had leavers in that year. */
export const withoutCertificate: LsnMap = {
  id: 'lsn-4-1-4',
  table: 'ohne-abschluss-nationalitaet',
  dimensions: [NATIONALITY],
  units: { Anzahl: 'ohne_hsa', Prozent: 'anteil' },
  empty: '.',
}
