import { expect, test } from 'vitest'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { plateFlags } from './plateFlags.ts'

const w = plateTextsOf('de')

test('invented figures are said first, then those not simply counted, then what is kept secret; each once', () => {
  const drawn = [{ flags: ['reconstructed', 'break'] as const }, { flags: [], absence: 'suppressed' as const }, { flags: ['reconstructed', 'demo', 'estimated'] as const }]
  expect(plateFlags(drawn, false, w)).toEqual(['Demodaten: erfundene Zahlen', 'enthält rekonstruierte Werte', 'enthält geschätzte Werte', 'enthält geheim gehaltene Werte'])
})

test('plain figures, and those that are only unknown, need no word', () => {
  expect(plateFlags([{ flags: ['rounded', 'break'] }, { flags: [], absence: 'unknown' }], false, w)).toEqual([])
})

test('an indicator that is invented as a whole says so, even where no figure is there', () => {
  expect(plateFlags([], true, w)).toEqual(['Demodaten: erfundene Zahlen'])
})
