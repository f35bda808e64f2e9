/**
 * npm start: installs what is missing, builds when the build is missing or old, serves the production build and prints its address.
 * npm start -- --port 8080 [--host 0.0.0.0]
 */
import { parseArgs } from 'node:util'
import { build, buildIsDue } from './build.mjs'
import { checkNode, ensurePackages } from './install.mjs'
import { passSignalsOn } from './run.mjs'
import { closeOnSignal, serve, SERVE_OPTIONS } from './serve.mjs'

const letGo = passSignalsOn()
try {
  const { values } = parseArgs({ options: SERVE_OPTIONS })
  checkNode()
  await ensurePackages()
  if (buildIsDue()) {
    console.log('Building …')
    if (!(await build())) throw new Error('The build failed: see the lines above.')
  }
  const { address, close } = await serve(values)
  letGo()
  closeOnSignal(close)
  console.log(`\n  Schulwege: ${address}\n\n  Strg+C beendet. Ctrl+C stops.\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
