import type { FrozenCell, FrozenColumn, FrozenFigures, FrozenRow, Snapshot } from '@/contract/schema/snapshot.ts'

/* A view of four areas for the tests of this folder: small enough to know by heart. */

const same = (text: string) => ({ de: text, en: text })

export const SHARE: FrozenColumn = { id: 'anteil', name: same('Anteil'), kind: 'share', unit: { de: '%', en: '%' }, decimals: 2 }

export const row = (key: string, ...cells: readonly FrozenCell[]): FrozenRow => ({ key, name: same(key.toUpperCase()), cells: [...cells] })

/** 46 of 662 is 6.95 %. */
export const counted = (numerator: number, denominator: number, status?: string): FrozenCell => ({ value: (100 * numerator) / denominator, numerator, denominator, ...(status === undefined ? {} : { status }) })

export const figures = (rows: readonly FrozenRow[], more: Partial<FrozenFigures> = {}): FrozenFigures => ({
  title: same('Ohne Abschluss'),
  details: same('2024 · Kreise'),
  sentence: same('Ein Satz.'),
  paper: 'abgaenge',
  source: 'Amt',
  demo: false,
  columns: [SHARE],
  rows: [...rows],
  ...more,
})

export const snapshot = (of: FrozenFigures, more: Partial<Snapshot> = {}): Snapshot => ({
  id: 'stand-1',
  headline: 'Wer geht ohne Abschluss',
  decision: 'Beschluss: Zwei Stellen mehr.',
  date: '2026-11-29',
  build: { date: '2026-11-24', hash: 'abc123' },
  region: 'nord',
  address: '?region=nord&indicator=anteil&period=2024',
  figures: of,
  ...more,
})
