import { expect, test } from 'vitest'
import { judge, listen } from './complaints.ts'

test('a complaint on the console is an error that repeats it', () => {
  listen()
  console.error('Warning: %s', 'a key is missing')
  console.warn('and this')
  expect(judge).toThrow('console.error: Warning: a key is missing\nconsole.warn: and this')
})

test('a quiet console is no error, and what was heard is forgotten', () => {
  listen()
  expect(judge).not.toThrow()
})
