import { expect, test } from 'vitest'
import { connectionOf } from './connection.ts'
import { refused } from './databaseFaults.ts'

const TABLE = { id: 'angebote', file: 'regions/r.yaml: database/angebote' }

test('a secret that the server repeats is struck out', () => {
  const { sentence } = refused(TABLE, { code: '42601', message: 'syntax error at or near "s3cret"' }, 's3cret')
  expect(sentence.de).toContain('syntax error at or near "…"')
  expect(JSON.stringify(sentence)).not.toContain('s3cret')
})

test('a lost connection is told from one that could not be made', () => {
  const codeOf = (code: string, message: string) => refused(TABLE, { code, message }, undefined).code
  expect([codeOf('57P01', 'terminating connection due to administrator command'), codeOf('ECONNRESET', 'read ECONNRESET'), codeOf('', 'Connection terminated unexpectedly')]).toEqual(['connection-lost', 'connection-lost', 'connection-lost'])
  expect([codeOf('ECONNREFUSED', 'connect ECONNREFUSED'), codeOf('', 'timeout expired'), codeOf('ENOTFOUND', 'getaddrinfo ENOTFOUND')]).toEqual(['database-unreachable', 'database-unreachable', 'database-unreachable'])
})

test('the environment names a data base by its address, or by host or name', () => {
  expect(connectionOf({})).toBeUndefined()
  expect(connectionOf({ PGUSER: 'leser', PGPASSWORD: 'x', PGHOST: '' })).toBeUndefined()
  expect(connectionOf({ PGDATABASE: 'schule' })).toEqual({ kind: 'variables' })
  expect(connectionOf({ PGHOST: 'h', SCHULWEGE_DATABASE_URL: 'postgresql://leser@h/schule' })).toEqual({ kind: 'address', address: 'postgresql://leser@h/schule' })
  expect([connectionOf({ SCHULWEGE_DATABASE_URL: 'leser:x@h' }), connectionOf({ SCHULWEGE_DATABASE_URL: 'https://h/schule' })]).toEqual([{ kind: 'broken' }, { kind: 'broken' }])
})
