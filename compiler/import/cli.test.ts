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

  it('writes nothing when the file is not understood, and says so', async () => {
    const strange = join(folder, 'fremd.csv')
    await writeFile(strange, 'a;b\n1;2\n')
    const { code, out } = await run(strange, '--out', join(folder, 'tables'))
    expect(code).toBe(1)
    expect(out).toContain('Fehler: fremd.csv, Zeile 1:')
    expect(out).toContain('Es wurde nichts geschrieben.')
    expect(await readdir(folder)).toEqual(['fremd.csv'])
  }, 20_000)
})
