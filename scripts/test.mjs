/**
 * npm test: installs what is missing (the browser too), runs everything that must be true, and closes with one line
 * `N passed, N failed` that adds all runners up. `npm test -- types unit` runs only the steps named.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { checkNode, ensurePackages } from './install.mjs'
import { TOOL } from './place.mjs'
import { ensureOffice } from './office.mjs'
import { ensurePostgres } from './postgres.mjs'
import { passSignalsOn, runNode } from './run.mjs'
import { serve } from './serve.mjs'
import { add, closingLine, oneStep, tallyPlaywright, tallyVitest } from './tally.mjs'

const MINUTE = 60_000
const reports = mkdtempSync(join(tmpdir(), 'schulwege-test-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

const readReport = (/** @type {string} */ file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function tool(/** @type {string} */ file, /** @type {string[]} */ args, timeoutMs = 3 * MINUTE) {
  const { code, timedOut } = await runNode(file, args, { timeoutMs })
  if (timedOut) console.error(`Stopped after ${timeoutMs / MINUTE} minutes.`)
  return oneStep(code === 0)
}

async function vitest(/** @type {string} */ name, /** @type {string[]} */ projects, timeoutMs = 6 * MINUTE) {
  const file = join(reports, `${name}.json`)
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runNode(TOOL.vitest, args, { timeoutMs })
  return tallyVitest(readReport(file), code === 0)
}

async function playwright() {
  const browser = await ensureBrowser()
  if (browser === undefined) {
    console.error('No Chromium could be found or installed. Set CHROMIUM_PATH to one and try again.')
    return oneStep(false)
  }
  if ((await ensureOffice()) === undefined) console.error('No LibreOffice could be found or installed: that it opens the PowerPoint files is not tested. OFFICE_PATH names one.')
  const file = join(reports, 'e2e.json')
  // Served from this very process: a server of its own could outlive us, and one left running elsewhere could be tested by mistake.
  const { address, close } = await serve({ port: '0', host: 'localhost', base: './', strict: true })
  const { code } = await runNode(TOOL.playwright, ['test', '--reporter=line,json'], {
    timeoutMs: 13 * MINUTE,
    env: { CHROMIUM_PATH: browser, E2E_ADDRESS: address, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  await close()
  return tallyPlaywright(readReport(file), code === 0)
}

/** The data base tests talk to a server of their own, which they start and stop. A machine without one fails: these promises are kept nowhere else. */
async function database() {
  if ((await ensurePostgres()) !== undefined) return await vitest('database', ['database'])
  console.error("No PostgreSQL could be found or installed. Install Debian's postgresql, or name the folder of its programs in POSTGRES_BIN, and try again.")
  return oneStep(false)
}

/** A broken build is one failure; what can only be asked of a good one is not asked then. */
let built = true
async function buildSite() {
  built = await build()
  return oneStep(built)
}

function ofTheBuild(/** @type {() => Promise<import('./tally.mjs').Tally>} */ step) {
  return async () => {
    if (built) return await step()
    console.error('Not run: there is no build to test.')
    return oneStep(false)
  }
}

/** What must be true, in the order in which it is cheapest to find out that it is not. */
const STEPS = /** @type {const} */ ([
  ['types', () => tool(TOOL.tsc, ['--noEmit'])],
  ['lint', () => tool(TOOL.oxlint, ['--deny-warnings'])],
  ['imports', () => tool(TOOL.depcruise, ['src', 'compiler', 'tests', '--config', '.dependency-cruiser.cjs'])],
  ['unit', () => vitest('unit', ['unit', 'app', 'contract'])],
  ['database', database],
  ['data', () => tool(TOOL.tsx, ['compiler/main.ts', '--check'])],
  ['build', buildSite],
  ['built', ofTheBuild(() => vitest('built', ['built']))],
  ['e2e', ofTheBuild(playwright)],
])

passSignalsOn()
let sum = { passed: 0, failed: 0 }
try {
  checkNode()
  await ensurePackages()
  const wanted = process.argv.slice(2)
  const strange = wanted.find((name) => !STEPS.some(([step]) => step === name))
  if (strange !== undefined) throw new Error(`No step "${strange}". There are: ${STEPS.map(([step]) => step).join(' ')}.`)
  for (const [name, step] of STEPS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`\n── ${name}`)
    const started = performance.now()
    const tally = await step()
    sum = add(sum, tally)
    console.log(`── ${name}: ${tally.failed === 0 ? 'good' : `${tally.failed} to mend`} (${Math.round((performance.now() - started) / 1000)} s)`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  sum = add(sum, oneStep(false))
}
console.log(`\n${closingLine(sum)}`)
process.exitCode = sum.failed === 0 ? 0 : 1
