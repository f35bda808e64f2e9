import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { run } from './run.mjs'

/** How apt can be called: as root, with sudo that asks nothing, or not at all. */
function apt() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (process.getuid?.() === 0) return ['apt-get']
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined
}

/**
 * Installs a program of Debian where apt works; elsewhere nothing happens. Whoever needs it looks for it afterwards.
 * @param {string} name as people call it
 * @param {string} debian name of its package
 */
export async function installByApt(name, debian) {
  const [command, ...before] = apt() ?? []
  if (command === undefined) return
  console.log(`Installing ${name} (apt) …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(command, [...before, 'update', '-q'], { env, quiet: true })
  await run(command, [...before, 'install', '-y', '-q', '--no-install-recommends', debian], { env, quiet: true })
}
