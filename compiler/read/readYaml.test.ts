import { expect, test } from 'vitest'
import { releaseFileSchema, topicsFileSchema } from '../schema/regionFile.ts'
import { readYaml } from './readYaml.ts'

test('reads a file that is as it should be', () => {
  expect(readYaml('release.yaml', "date: '2026-01-15'\n", releaseFileSchema)).toEqual({ content: { date: '2026-01-15' }, findings: [] })
})

test('names every fault with its path, all at once', () => {
  const { content, findings } = readYaml('topics.yaml', '- id: Big\n  name: { de: a }\n', topicsFileSchema)
  expect(content).toBeUndefined()
  expect(findings.map(({ place }) => place.column)).toEqual(['0.id', '0.name.en'])
})

test('names the line where the YAML itself is broken', () => {
  const { findings } = readYaml('release.yaml', "date: '2026\nnote: 1\n", releaseFileSchema)
  expect(findings[0]?.place.line).toBeGreaterThan(0)
})
