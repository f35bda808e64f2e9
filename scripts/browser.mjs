import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { installByApt } from './apt.mjs'
import { runNode } from './run.mjs'
import { TOOL } from './place.mjs'

/** Where a system keeps its Chromium. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome']

/** A stub that only tells how to install the browser answers nothing. */
const answers = (/** @type {string} */ path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

/** Path of Playwright's own Chromium, when it was installed. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : undefined
}

/** Path of a Chromium that runs: the one named by CHROMIUM_PATH, the system's, or Playwright's. */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  return [...(named === undefined ? [] : [named]), ...USUAL].find(answers) ?? (await playwrightsOwn())
}

/**
 * Finds a Chromium or installs one: Debian's where apt works, else Playwright's.
 * @returns {Promise<string | undefined>} its path, or nothing when there is no way to get one
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found !== undefined) return found
  await installByApt('Chromium', 'chromium')
  const installed = USUAL.find(answers)
  if (installed !== undefined) return installed
  console.log('Installing Chromium (Playwright) …')
  await runNode(TOOL.playwright, ['install', 'chromium'])
  return await playwrightsOwn()
}
