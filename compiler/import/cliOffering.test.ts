import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importOffering } from './cliOffering.ts'

let place = ''
let said: string[] = []

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'schulwege-'))
  cpSync('tests/fixtures/sources', place, { recursive: true })
  said = []
})
afterEach(() => rmSync(place, { recursive: true }))

const folder = () => join(place, 'offerings/muster-bbs')
const written = (name: string) => readFileSync(join(folder(), name), 'utf8')
function run(lines: readonly string[], offering = 'muster-bbs', files = 1, onConflict: 'keep' | 'replace' = 'keep'): Promise<number> {
  writeFileSync(join(place, 'tabelle.csv'), lines.join('\n'))
  return importOffering({ path: join(place, 'tabelle.csv'), sources: place, offering, sheet: undefined, onConflict }, files, { word: (line) => said.push(line), complaint: (line) => said.push(line) })
}
const HEAD = 'Schule;Bildungsgang;Form;Jahr;Schüler;erstes Jahr;Klassen;Wohnort Neu-Überlingen-Mitte;Wohnort übrige'

describe('importing into an offering', () => {
  test('adds to what is there, and leaves the rest as it was', async () => {
    const before = written('offers.csv')
    expect(await run([HEAD, 'BBS Mitte;Koch/Köchin;Teilzeit;2023;30;12;2;25;5'])).toBe(0)
    expect(written('offers.csv').split('\n').filter((line) => !before.includes(line))).toEqual(['mitte;koch;teilzeit;2023;30;12;2;'])
    expect(written('residence.csv')).toContain('mitte;koch;teilzeit;2023;;;;25;;;5')
    expect(said).toEqual([`tabelle.csv → ${folder()}: 1 Angebote.`])
  })

  test('writes nothing at all when one line of two is wrong', async () => {
    const before = ['offers.csv', 'residence.csv'].map(written)
    expect(await run([HEAD, 'BBS Mitte;Koch/Köchin;Teilzeit;2023;30;12;2;25;5', 'BBS Mond;Koch/Köchin;Teilzeit;2023;30;12;2;25;5'])).toBe(1)
    expect(['offers.csv', 'residence.csv'].map(written)).toEqual(before)
    expect(readdirSync(folder()).filter((name) => name.startsWith('.'))).toEqual([])
    expect(said.join('\n')).toContain('tabelle.csv, Zeile 3: Die Schule „BBS Mond“ steht nicht in der Liste der Standorte.')
    expect(said.at(-1)).toBe('Es wurde nichts geschrieben.')
  })

  test('says which files an offering needs that nobody has defined', async () => {
    expect(await run([HEAD], 'neue')).toBe(1)
    expect(said.join('\n')).toContain('offerings/neue/definition.yaml: Die Datei fehlt.')
    expect(said.join('\n')).toContain('offerings/neue/paper.yaml: Die Datei fehlt.')
  })

  test('leaves no residence of an offer that was replaced without one', async () => {
    writeFileSync(join(folder(), 'residence.csv'), 'place;programme;form;period;99102001;other\nmitte;kfz;teilzeit;2020;60;6\n')
    expect(await run(['Schule;Bildungsgang;Form;Jahr;Schüler', 'BBS Mitte;kfz;Teilzeit;2020;50'], 'muster-bbs', 1, 'replace')).toBe(0)
    expect(written('offers.csv')).toContain('mitte;kfz;teilzeit;2020;50;.;.;')
    expect(readdirSync(folder())).not.toContain('residence.csv')
  })

  test('takes one file at a time', async () => {
    expect(await run([HEAD], 'muster-bbs', 2)).toBe(2)
  })
})
