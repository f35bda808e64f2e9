import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FIXTURE = fileURLToPath(new URL('fixtures/21111-02-06-4_2023_cp1252.csv', import.meta.url))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'compiler/import/cli.ts', ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: `${stdout}${stderr}` }),
    )
  })

describe('npm run import', () => {
  it('writes both files of a table and nothing else', async () => {
    const { code, out } = await run(FIXTURE, '--out', folder)
    expect(code).toBe(0)
    expect(out).toContain('12 Zeilen')
    expect((await readdir(join(folder, 'abgaenge'))).sort()).toEqual(['data.csv', 'paper.yaml'])
    expect(await readFile(join(folder, 'abgaenge/data.csv'), 'utf8')).toContain('03154;2023;insgesamt;662;46;67;338;29;.;211;\n')
  }, 20_000)

  it('reads flows into a folder of their own, and writes none of its files when one row is wrong', async () => {
    const file = join(folder, 'ströme.csv')
    await writeFile(file, 'Gebiet;von;nach;Jahr;Anzahl\n03154;a;b;2023;12\n')
    const { code, out } = await run(file, '--flow', 'wege', '--out', join(folder, 'flows'))
    expect([code, out]).toEqual([0, expect.stringContaining('1 Ströme.')])
    expect((await readdir(join(folder, 'flows/wege'))).sort()).toEqual(['definition.yaml', 'flows.csv', 'paper.yaml'])
    await writeFile(file, 'Gebiet;von;nach;Jahr;Anzahl\n03154;a;b;2024;drei\n')
    const refused = await run(file, '--flow', 'wege', '--out', join(folder, 'flows'))
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('„drei“ ist weder Zahl noch Zeichen.')])
    expect(await readFile(join(folder, 'flows/wege/flows.csv'), 'utf8')).not.toContain('2024')
  }, 20_000)

  it('writes nothing when the file is not understood, and says so', async () => {
    const strange = join(folder, 'fremd.csv')
    await writeFile(strange, 'a;b\n1;2\n')
    const { code, out } = await run(strange, '--out', join(folder, 'tables'))
    expect(code).toBe(1)
    expect(out).toContain('Fehler: fremd.csv, Zeile 1:')
    expect(out).toContain('Es wurde nichts geschrieben.')
    expect(await readdir(folder)).toEqual(['fremd.csv'])
  }, 20_000)

  it('takes several files of one table at once; where the second contradicts the first, it says so and keeps the first', async () => {
    const [first, second] = [join(folder, 'a.csv'), join(folder, 'b.csv')]
    await writeFile(first, 'ags;jahr;wert\n03154;2022;1\n03154;2023;2\n')
    await writeFile(second, 'ags;jahr;wert\n03154;2023;3\n03154;2024;4\n')
    const { code, out } = await run(first, second, '--table', 'werte', '--out', join(folder, 'tables'))
    expect(code).toBe(0)
    expect(out).toContain('Warnung: b.csv: Zwei Abrufe nennen für 03154, 2023 verschiedene Zahlen: wert 2 → 3.')
    expect(await readFile(join(folder, 'tables/werte/data.csv'), 'utf8')).toBe('area;period;wert;flags\n03154;2022;1;\n03154;2023;2;\n03154;2024;4;\n')
  }, 20_000)

  it('writes nothing of the good file either when another one of the command is not understood', async () => {
    const [first, second, map] = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'map.yaml')]
    await writeFile(first, 'Gebiet;wert\n03154;1\n')
    await writeFile(second, 'Gebiet;wert\n03154;eins\n')
    await writeFile(map, "table: werte\narea: {column: Gebiet}\nperiod: {value: '2023'}\nvalues:\n  - {column: wert, measure: wert}\n")
    const { code, out } = await run(first, second, '--map', map, '--out', join(folder, 'tables'))
    expect(code).toBe(1)
    expect(out).toContain('Fehler: b.csv, Zeile 2: „eins“')
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv', 'map.yaml'])
  }, 20_000)
})
