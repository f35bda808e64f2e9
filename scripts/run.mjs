import { spawn } from 'node:child_process'
import { ROOT } from './place.mjs'

const POSIX = process.platform !== 'win32'
/** Time a child gets to clean up after a polite signal. */
const GRACE_MS = 10_000

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command in a process group of its own and waits for it. Whatever the command left behind is swept up when it ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, timedOut: boolean }>} `code` 127 when the command could not be started
 */
export function run(command, args, { env = {}, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      detached: POSIX,
    })
    running.add(child)
    let timedOut = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            stop(child)
          }, timeoutMs)
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      running.delete(child)
      signal(child, 'SIGKILL')
      resolve({ code, timedOut })
    }
    child.once('error', () => end(127))
    child.once('exit', (code) => end(code ?? 1))
  })
}

/** Runs a Node program of `place.mjs` with the very Node we run on. */
export const runNode = (/** @type {string} */ file, /** @type {readonly string[]} */ args, options = /** @type {NonNullable<Parameters<typeof run>[2]>} */ ({})) =>
  run(process.execPath, [file, ...args], options)

/** To the whole group: a test runner's workers and its browser go with it. */
function signal(/** @type {import('node:child_process').ChildProcess} */ child, /** @type {NodeJS.Signals} */ name) {
  if (child.pid === undefined) return
  try {
    if (POSIX) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // The group is gone already.
  }
}

/** Playwright and Vitest clean up after SIGINT only: it is what a terminal sends. */
function stop(/** @type {import('node:child_process').ChildProcess} */ child) {
  signal(child, 'SIGINT')
  setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref()
}

/**
 * Takes children along when we are told to go. Call once at the start of a command.
 * @returns what stops the listening, for a command that goes on as a server
 */
export function passSignalsOn() {
  /** @type {[NodeJS.Signals, () => void][]} */
  const listeners = /** @type {[NodeJS.Signals, number][]} */ ([['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]]).map(([name, number]) => [
    name,
    () => {
      if (running.size === 0) process.exit(128 + number)
      for (const child of running) {
        child.once('exit', () => process.exit(128 + number))
        stop(child)
      }
    },
  ])
  for (const [name, listener] of listeners) process.once(name, listener)
  leaveWithNpm()
  process.once('exit', () => {
    for (const child of running) signal(child, 'SIGKILL')
  })
  return () => {
    for (const [name, listener] of listeners) process.removeListener(name, listener)
  }
}

/** A signal to npm reaches its shell, but not us behind it: when npm has gone, we go as if it had been sent to us. */
function leaveWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
