import { bypass } from 'msw'
import { setupWorker } from 'msw/browser'
import { handlers, type Source } from './handlers.ts'
import { showPanel } from './panel.ts'
import { readChoice } from './scenario.ts'
import { scenarioOf } from './scenarios.ts'

/** The real data folder of the dev server, past the mocks. */
const realFiles: Source = async (_file, request) => {
  const response = await fetch(bypass(request))
  return { status: response.status, body: await response.text() }
}

/**
 * Development only: shows the panel of scenarios, and starts the one that `?mock=` names. Resolves when files may be asked for.
 * Call it by a dynamic import under `import.meta.env.DEV`, so that the production build contains no trace of it.
 */
export async function startMocks(search: string = location.search): Promise<void> {
  const choice = readChoice(search)
  const scenario = choice === undefined ? undefined : scenarioOf(choice.id)
  showPanel(scenario?.id)
  if (scenario === undefined) return
  const worker = setupWorker(...handlers(realFiles, scenario, choice?.only))
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` } })
}
