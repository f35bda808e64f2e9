import { describe, expect, it } from 'vitest'
import { openFile } from './openFile.ts'

const refused = (bytes: Uint8Array) => openFile('datei', bytes).catch((error: unknown) => error)

describe('openFile', () => {
  it('refuses an empty file, old Excel and a broken archive with a sentence each', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ finding: { place: { file: 'datei' }, sentence: { de: 'Die Datei ist leer.' } } })
    expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toMatchObject({ finding: { sentence: { de: 'Das ist das alte Excel-Format (XLS).' } } })
    expect(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toMatchObject({ finding: { code: 'unreadable' } })
  })
})
