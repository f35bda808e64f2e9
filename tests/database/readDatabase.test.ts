import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { buildData } from '../../compiler/buildData.ts'
import { declaredTables } from '../../compiler/read/database/declaredTables.ts'
import { readDatabase } from '../../compiler/read/database/readDatabase.ts'
import { readFolder } from '../../compiler/write/readFolder.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const QUERY = 'select area, period, stufe from stufe order by area, period'
const server = inject('postgres')
const READER = 'nur-lesen-4711'

let owner: Client
let place = ''

beforeAll(async () => {
  owner = new Client({ host: '127.0.0.1', port: server.port, user: server.user, password: server.password, database: 'postgres' })
  await owner.connect()
  await owner.query('create table stufe (area text, period text, stufe text)')
  await owner.query("insert into stufe values ('99101','2022','1'), ('99101','2023','2'), ('99102','2022','.'), ('99102','2023','3')")
  await owner.query('create table many as select (10000 + n)::text as area, n::integer as stufe from generate_series(1, 50000) n')
  await owner.query(`create role leser login password '${READER}'`)
  await owner.query('grant select on stufe, many to leser')
  // Rights to write as well: what refuses is the transaction.
  await owner.query('grant insert on stufe to leser')
})
afterAll(() => owner.end())

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'schulwege-'))
  cpSync(join(FIXTURES, 'sources'), join(place, 'sources'), { recursive: true })
  cpSync(join(FIXTURES, 'data'), join(place, 'data'), { recursive: true })
  connect(READER)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true })
})

function connect(password: string, port = server.port): void {
  const variables = { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'leser', PGPASSWORD: password, PGDATABASE: 'postgres', SCHULWEGE_DATABASE_URL: '' }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

/** Lets the table `stufe` come from the data base alone, or beside its folder. */
function declare(query: string, { folder = false, timeoutSeconds = 20 } = {}): void {
  const region = join(place, 'sources/regions/musterland.yaml')
  writeFileSync(region, `${readFileSync(region, 'utf8')}database:\n  - table: stufe\n    timeoutSeconds: ${timeoutSeconds}\n    query: ${JSON.stringify(query)}\n`)
  if (!folder) rmSync(join(place, 'sources/tables/stufe/data.csv'))
}

const read = () => readDatabase(declaredTables(join(place, 'sources')), process.env)

async function build(check = true) {
  const printed: string[] = []
  const code = buildData({ sources: join(place, 'sources'), out: join(place, 'data'), check, verbose: true, database: await read() }, (line) => printed.push(line))
  return { code, said: printed.join('\n') }
}

describe('a table of the data base', () => {
  test('gives the same files as the folder of the same figures, byte for byte', async () => {
    declare(QUERY)
    expect(await build()).toMatchObject({ code: 0 })
  })

  test('may be named by one address instead of the PG variables', async () => {
    declare(QUERY)
    vi.stubEnv('PGHOST', '')
    vi.stubEnv('PGPASSWORD', '')
    vi.stubEnv('SCHULWEGE_DATABASE_URL', `postgresql://leser:${READER}@127.0.0.1:${server.port}/postgres`)
    expect(await build()).toMatchObject({ code: 0 })
  })

  test('is read over many batches, each row once, numbers of any type as figures', async () => {
    declare("select area, '2022' as period, stufe from many")
    const given = (await read()).get('stufe')
    expect(given?.findings).toEqual([])
    expect(given?.table?.rows).toHaveLength(50_000)
    expect(given?.table?.rows.at(-1)).toMatchObject({ line: 50_000, area: '60000', cells: [{ number: 50_000 }] })
  })

  test('is checked like a file; the place names the query and the row', async () => {
    declare("select * from (values ('99101', '2022', 1), ('99999', '2022', 7)) as t (area, period, stufe)")
    const { code, said } = await build()
    expect(code).toBe(1)
    expect(said).toContain('regions/musterland.yaml: database/stufe: unknown-area (1)')
    expect(said).toContain('Zeile 2, 99999: Das Gebiet „99999“ steht nicht in areas.csv.')
  })
})

describe('a table in the folder and in the data base', () => {
  test('is both together where they agree', async () => {
    declare(QUERY, { folder: true })
    expect(await build()).toMatchObject({ code: 0 })
  })

  test('is a finding where they do not, with both figures and both places, and nothing is written', async () => {
    declare("select area, period, case when area = '99102' and period = '2023' then '2' else stufe end as stufe from stufe order by 1, 2", { folder: true })
    const before = readFolder(join(place, 'data'))
    const { code, said } = await build(false)
    expect(code).toBe(1)
    expect(said).toContain('Zeile 4, 99102/2023: Ordner (Zeile 5) und Datenbank nennen verschiedene Zahlen: stufe 3 / 2.')
    expect(readFolder(join(place, 'data'))).toEqual(before)
  })
})

/** Code and German sentence of the findings about the one declared table. */
async function findings(query: string, timeoutSeconds = 20): Promise<string[]> {
  declare(query, { timeoutSeconds })
  const given = (await read()).get('stufe')
  return (given?.findings ?? []).map(({ code, place: { line, column }, sentence }) => [code, line, column, sentence.de].filter((part) => part !== undefined).join(' | '))
}

describe('what is wrong in the data base is a sentence', () => {
  test('a missing and a strange column', async () => {
    expect(await findings("select area, period, stufe as stand from stufe")).toEqual(['strange-head | Die Abfrage passt nicht zum Datenblatt: Es fehlen stufe; überzählig sind stand.'])
  })

  test('a type that holds no figure', async () => {
    expect(await findings('select area, period, true as stufe from stufe')).toEqual(['column-type | stufe | Die Spalte „stufe“ hat einen Typ, der weder Zahl noch Text ist.'])
  })

  test('a text that is neither number nor sign, with its row', async () => {
    expect(await findings("select '99101' as area, p as period, s as stufe from (values ('2022', '1'), ('2023', 'viel')) t (p, s)")).toEqual(['unreadable-cell | 2 | stufe | Die Zelle „viel“ ist weder Zahl noch Zeichen.'])
  })

  test('NULL, which gives no reason', async () => {
    expect(await findings("select '99101' as area, p as period, s as stufe from (values ('2022', 1), ('2023', null)) t (p, s)")).toEqual(['null-cell | 2 | stufe | In der Spalte „stufe“ steht NULL: Das sagt nicht, warum nichts da ist.'])
  })

  test('a column or table that is not there, in the words of the server', async () => {
    const [said] = await findings('select area, period, stand as stufe from stufe')
    expect(said).toContain('query-refused | Die Datenbank lehnt die Abfrage ab: column "stand" does not exist.')
  })

  test('a query that fails leaves the next one alone: its table is read as if nothing had been', async () => {
    declare('select area, period, stufe from gibt_es_nicht')
    const [broken] = declaredTables(join(place, 'sources'))
    if (broken === undefined) throw new Error('nothing is declared')
    const given = await readDatabase([broken, { ...broken, id: 'danach', query: QUERY }], process.env)
    expect(given.get(broken.id)?.table).toBeUndefined()
    expect(given.get('danach')?.findings).toEqual([])
    expect(given.get('danach')?.table).toBeDefined()
  })

  test('a query that takes too long', async () => {
    expect(await findings("select area, period, pg_sleep(30)::text as stufe from stufe", 0.2)).toEqual(['query-refused | Die Abfrage hat die erlaubte Zeit überschritten. Von dieser Tabelle wurde nichts übernommen.'])
  })
})

describe('a query that tries to write', () => {
  test('is refused by the transaction, whatever the user may do, and writes nothing', async () => {
    const said = await findings("with new as (insert into stufe values ('99101', '2024', '4') returning *) select area, period, stufe from new")
    expect(said).toEqual(['query-refused | Die Abfrage wollte schreiben; gelesen wird in einer Transaktion, die das nicht zulässt. Von dieser Tabelle wurde nichts übernommen.'])
    expect((await owner.query('select count(*)::integer as rows from stufe')).rows).toEqual([{ rows: 4 }])
  })

  test('cannot talk the transaction into writing', async () => {
    const [said] = await findings("select area, period, set_config('transaction_read_only', 'off', true) as stufe from stufe")
    expect(said).toContain('query-refused')
  })

  test('cannot carry a second statement', async () => {
    const [said] = await findings("select area, period, stufe from stufe; rollback; insert into stufe values ('x', 'y', 'z')")
    expect(said).toContain('query-refused')
    expect((await owner.query('select count(*)::integer as rows from stufe')).rows).toEqual([{ rows: 4 }])
  })

  test('is no query for a region that does not begin by reading', () => {
    declare('delete from stufe')
    expect(declaredTables(join(place, 'sources'))).toEqual([])
    const printed: string[] = []
    buildData({ sources: join(place, 'sources'), out: join(place, 'data'), check: true, verbose: false }, (line) => printed.push(line))
    expect(printed.join('\n')).toContain('one query that reads')
  })
})

describe('the connection', () => {
  test('when the environment names none is a finding that names the table and what to set', async () => {
    declare(QUERY)
    for (const name of ['PGHOST', 'PGDATABASE']) vi.stubEnv(name, '')
    const { code, said } = await build()
    expect(code).toBe(1)
    expect(said).toContain('Die Tabelle „stufe“ kommt aus PostgreSQL, die Umgebung nennt aber keine Verbindung.')
    expect(said).toContain('PGHOST, PGDATABASE, PGUSER und PGPASSWORD setzen, oder SCHULWEGE_DATABASE_URL')
  })

  test('with a wrong password is refused in a sentence without it', async () => {
    declare(QUERY)
    connect('falsch-0815')
    const { code, said } = await build()
    expect(code).toBe(1)
    expect(said).toContain('Die Datenbank weist Benutzer oder Passwort zurück.')
    expect(said).not.toContain('falsch-0815')
  })

  test('with an address that is none is refused without repeating it', async () => {
    declare(QUERY)
    vi.stubEnv('SCHULWEGE_DATABASE_URL', `leser:${READER}@server`)
    const { said } = await build()
    expect(said).toContain('SCHULWEGE_DATABASE_URL ist keine Adresse der Form postgresql://…')
    expect(said).not.toContain(READER)
  })

  test('to nobody is a sentence', async () => {
    declare(QUERY)
    connect(READER, 1)
    expect((await build()).said).toContain('Die Datenbank ist nicht zu erreichen.')
  })

  test('that breaks off in the middle gives nothing half-read', async () => {
    declare("select area, '2022' as period, case when pg_sleep(0.001) is null then 0 else stufe end as stufe from many")
    const reading = read()
    let killed = 0
    while (killed === 0) killed = (await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'schulwege' and query like '%pg_sleep%'")).rowCount ?? 0
    const given = (await reading).get('stufe')
    expect(given?.table).toBeUndefined()
    expect(given?.findings.map(({ code, sentence }) => [code, sentence.de])).toEqual([['connection-lost', 'Die Verbindung zur Datenbank brach mitten im Lesen ab. Von dieser Tabelle wurde nichts übernommen.']])
  })
})
