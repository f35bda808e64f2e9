import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareRow, median, type Row } from './support/row.ts'

const ROWS = 1_000_000
const RUNS = 3
const RUN = join(import.meta.dirname, 'support/importRun.ts')

interface Pass {
  readonly rows: number
  readonly ms: number
  readonly mb: number
}

/**
 * Import of a million rows (recognised, read, checked for contradictions, sorted, printed as `data.csv`) against a bare pass of the CSV library over the same
 * bytes: processor time at most three times, peak memory at most once and a half. Turn by turn, each pass in a process of its own: a heap that the one before
 * had grown would flatter the next.
 */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'schulwege-bench-'))
  try {
    const path = join(folder, 'rows.csv')
    writeFileSync(path, millionRows())
    const [ours, bare]: [Pass[], Pass[]] = [[], []]
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(pass('ours', path))
      bare.push(pass('bare', path))
    }
    if ([...ours, ...bare].some(({ rows }) => rows !== ROWS)) throw new Error('A pass did not read all rows.')
    const [a, b] = [ours, bare].map((passes) => median(passes.map(({ mb }) => mb)))
    if (a === undefined || b === undefined) return []
    return [
      compareRow('import 1,000,000 rows against the CSV library', ours.map(({ ms }) => ms), bare.map(({ ms }) => ms), 3),
      { name: 'peak memory of that import', measured: `${a.toFixed(0)} MB against ${b.toFixed(0)} MB`, ratio: a / b, limit: 1.5 },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function pass(kind: 'ours' | 'bare', path: string): Pass {
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', RUN, kind, path], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') })) as Pass
}

/** 20 years × 500 Kreise × 2 sexes × 50 groups, in the order in which offices print them: the year first, which is not the order of the table. */
function millionRows(): string {
  const lines = ['ags;jahr;geschlecht;gruppe;wert']
  for (let at = 0; at < ROWS; at += 1) {
    const [group, sex, area, year] = [at % 50, Math.floor(at / 50) % 2, Math.floor(at / 100) % 500, Math.floor(at / 50_000)]
    lines.push(`05${100 + area};${2000 + year};${sex === 0 ? 'insgesamt' : 'weiblich'};g-${group};${(at * 31) % 10_000}`)
  }
  return `${lines.join('\n')}\n`
}
