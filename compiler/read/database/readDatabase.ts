import { Client } from 'pg'
import type { QueryArrayResult } from 'pg'
import Cursor from 'pg-cursor'
import type { Finding } from '../../check/finding.ts'
import type { Table } from '../sources.ts'
import { type Connection, connectionOf } from './connection.ts'
import { brokenAddress, noConnection, refused } from './databaseFaults.ts'
import type { DeclaredTable } from './declaredTables.ts'
import { type ResultTable, resultTable } from './resultTable.ts'

/** A table as the data base gave it, or the reasons why not. */
export interface GivenTable {
  readonly table: Table | undefined
  readonly findings: readonly Finding[]
}

/** Rows asked for at a time: no more of a result is ever under way. */
const BATCH = 2_000
const CONNECT_MS = 10_000

/** Everything as the text that PostgreSQL writes: keys keep their zeros, and cells are understood by the same rules as those of a file. */
const AS_TEXT = { getTypeParser: () => (value: string | Buffer) => String(value) }

const clientOf = (connection: Exclude<Connection, { kind: 'broken' }>) =>
  new Client({
    ...(connection.kind === 'address' ? { connectionString: connection.address } : {}),
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'schulwege',
  })

const nextRows = (cursor: Cursor) =>
  new Promise<{ rows: (string | null)[][]; result: QueryArrayResult }>((resolve, reject) => {
    cursor.read(BATCH, (error: Error | undefined, rows: (string | null)[][], result: QueryArrayResult) => (error ? reject(error) : resolve({ rows, result })))
  })

async function readResult(client: Client, declared: DeclaredTable, lost: Promise<never>): Promise<GivenTable> {
  const cursor = client.query(new Cursor(declared.query, [], { rowMode: 'array', types: AS_TEXT }))
  let read: ResultTable | undefined
  for (;;) {
    const { rows, result } = await Promise.race([nextRows(cursor), lost])
    read ??= resultTable(declared, result.fields)
    for (const row of rows) read.add(row)
    if (rows.length < BATCH) break
  }
  await cursor.close()
  return read.finish()
}

/** One query behind a savepoint: what it breaks does not touch the next. */
async function readOne(client: Client, declared: DeclaredTable, lost: Promise<never>): Promise<GivenTable> {
  try {
    await client.query('SAVEPOINT one')
    await client.query(`SET LOCAL statement_timeout = ${Math.round(declared.timeoutSeconds * 1000)}`)
    const given = await readResult(client, declared, lost)
    await client.query('ROLLBACK TO SAVEPOINT one')
    return given
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT one').catch(() => undefined)
    return { table: undefined, findings: [refused(declared, error, client.password ?? undefined)] }
  }
}

async function readAll(client: Client, declared: readonly DeclaredTable[]): Promise<Map<string, GivenTable>> {
  const lost = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('end', () => reject(new Error('Connection terminated')))
  })
  lost.catch(() => undefined)
  await client.connect()
  // The session too: should a query ever end the transaction, nothing behind it could write either.
  await client.query('SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY')
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query("SET LOCAL datestyle = 'ISO, YMD'")
  const given = new Map<string, GivenTable>()
  for (const table of declared) given.set(table.id, await readOne(client, table, lost))
  await client.query('ROLLBACK').catch(() => undefined)
  return given
}

/**
 * Reads all declared tables from PostgreSQL, in one transaction that reads only and sees one moment of the data base. A table comes whole or not at all.
 * @param environment where the connection is named; `PG…` variables are read by the library from the process itself
 * @returns one entry per declared table; none of the findings holds a secret
 */
export async function readDatabase(declared: readonly DeclaredTable[], environment: Readonly<Record<string, string | undefined>>): Promise<Map<string, GivenTable>> {
  const all = (fault: (table: DeclaredTable) => Finding) => new Map(declared.map((table): [string, GivenTable] => [table.id, { table: undefined, findings: [fault(table)] }]))
  if (declared.length === 0) return new Map()
  const connection = connectionOf(environment)
  if (connection === undefined) return all(noConnection)
  if (connection.kind === 'broken') return all(brokenAddress)
  const client = clientOf(connection)
  try {
    return await readAll(client, declared)
  } catch (error) {
    return all((table) => refused(table, error, client.password ?? undefined))
  } finally {
    await client.end().catch(() => undefined)
  }
}
