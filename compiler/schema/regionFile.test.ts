import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { regionFileSchema } from './regionFile.ts'

const sample = parse(readFileSync(join(import.meta.dirname, '../../tests/fixtures/sources/regions/musterland.yaml'), 'utf8')) as Record<string, unknown>
const text = { de: 'x', en: 'x' }
const party = (id: string, role: string) => ({ id, role, name: text })
const faults = (flow: object) =>
  regionFileSchema.safeParse({ ...sample, dataFlows: [{ id: 'f', name: text, ...flow }] }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

it('takes a region that says nothing of cooperation or flows', () => {
  const { cooperation: _cooperation, dataFlows: _dataFlows, ...silent } = sample
  const region = regionFileSchema.parse(silent)
  expect(region.cooperation).toEqual({ partners: [], agreements: [], bodies: [], events: [], facts: [] })
  expect(region.dataFlows).toEqual([])
})

it('names a step to nobody, a step back, and a party that stands there twice', () => {
  const parties = [party('amt', 'supplier'), party('kreis', 'user')]
  expect(faults({ parties, steps: [{ from: 'amt', to: 'kreis', what: text }] })).toBeUndefined()
  expect(faults({ parties, steps: [{ from: 'amt', to: 'niemand', what: text }] })?.join()).toContain('"niemand" is none of the parties: amt, kreis')
  expect(faults({ parties, steps: [{ from: 'kreis', to: 'amt', what: text }] })).toEqual(['dataFlows.0.steps.0: from "kreis" to "amt" leads back: supplier → preparer → user → open'])
  expect(faults({ parties: [...parties, party('amt', 'user')], steps: [] })).toEqual(['dataFlows.0.parties: "amt" stands twice'])
})
