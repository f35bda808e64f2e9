import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { address } from '@/contract/address.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { compile } from '../../compiler/compile.ts'
import { growingWorld } from './support/growingWorld.ts'
import { compareRow, type Row } from './support/row.ts'

const REAL = address.cube('niedersachsen', 'ohne-hauptschulabschluss-anteil')

/** A cube from text to figures, all areas of its latest period read once, against bare `JSON.parse` of the same text, turn by turn. */
export async function bench(): Promise<Row[]> {
  const real = readFileSync(join(import.meta.dirname, '../../public/data', REAL), 'utf8')
  const large = compile(growingWorld(11_299)).get(address.cube('r', 'share')) ?? ''
  return [against('decode a cube of Niedersachsen', real, 200), against('decode a cube of 11,299 areas × 20 years', large, 9)]
}

function against(name: string, text: string, runs: number): Row {
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs + 5; run += 1) {
    ours.push(timed(() => readLatest(text)))
    bare.push(timed(() => JSON.parse(text)))
  }
  return compareRow(name, ours.slice(5), bare.slice(5), 2)
}

function readLatest(text: string): number {
  const cube = decodeCube(JSON.parse(text) as CubeFile, REAL)
  const latest = cube.periods.at(-1) ?? ''
  return cube.areas.reduce((sum, area) => sum + (cube.cell(area, latest).value ?? 0), 0)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
