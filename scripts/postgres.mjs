import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installByApt } from './apt.mjs'

/** Where Debian keeps the programs of each version. */
const DEBIAN = '/usr/lib/postgresql'

/** Time a server gets to answer, and to stop. */
const PATIENCE_MS = 30_000

/** Folder of `initdb` and `postgres`: the one named by POSTGRES_BIN, or the newest of the system. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const named = process.env['POSTGRES_BIN']
  return [...(named === undefined ? [] : [named]), ...versions.map((version) => join(DEBIAN, version, 'bin'))].find((folder) => existsSync(join(folder, 'initdb')))
}

/**
 * Finds PostgreSQL or installs Debian's.
 * @returns {Promise<string | undefined>} the folder of its programs, or nothing when there is no way to get it
 */
export async function ensurePostgres() {
  const found = findPostgres()
  if (found !== undefined) return found
  await installByApt('PostgreSQL', 'postgresql')
  return findPostgres()
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
function runner() {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout))
  return { uid, gid }
}

/** A port nobody listens on, asked of the system. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Writes an empty data base into a new folder, owned by whoever will run it. */
function initialise(/** @type {string} */ bin, /** @type {string} */ password) {
  const user = runner()
  const folder = mkdtempSync(join(tmpdir(), 'schulwege-postgres-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(join(folder, 'password'), password, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) for (const path of [folder, data, join(folder, 'password')]) chownSync(path, user.uid, user.gid)
  const args = ['-D', data, '-U', 'owner', '-A', 'scram-sha-256', '--pwfile', join(folder, 'password'), '-E', 'UTF8', '--no-locale', '--no-sync']
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), args, { ...user, cwd: folder, encoding: 'utf8' })
  if (status === 0) return { folder, data, user }
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not lay out a data base: ${stderr || error}`)
}

/**
 * Starts a server on this machine alone, on a free port, in a folder that goes away with it: also when the tests fail or are broken off.
 * @returns {Promise<{ port: number, user: string, password: string, stop: () => Promise<void> }>} `owner` may do everything
 */
export async function startPostgres() {
  const bin = findPostgres()
  if (bin === undefined) throw new Error("PostgreSQL is not installed: npm test -- database installs Debian's, POSTGRES_BIN names another.")
  const password = `geheim-${Math.random().toString(36).slice(2)}`
  const { folder, data, user } = initialise(bin, password)
  const port = await freePort()
  const options = ['-D', data, '-k', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'shared_buffers=16MB']
  const server = spawn(join(bin, 'postgres'), options, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (/** @type {Buffer} */ piece) => (said += piece.toString()))
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => void server.once('exit', () => resolve()))
  const sweep = () => {
    server.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', sweep)
  const stop = async () => {
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
    process.removeListener('exit', sweep)
  }
  const ready = () => said.includes('ready to accept connections')
  for (const start = Date.now(); !ready(); ) {
    if (server.exitCode !== null || Date.now() - start > PATIENCE_MS) {
      await stop()
      throw new Error(`PostgreSQL does not answer: ${said}`)
    }
    await new Promise((resolve) => void setTimeout(resolve, 50))
  }
  return { port, user: 'owner', password, stop }
}
