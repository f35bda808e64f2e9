import { defineConfig } from '@playwright/test'

/**
 * End-to-end tests: the built site (`dist`), served as files, in a real Chromium with WebGL in software.
 * `npm test` builds, finds the browser and serves first (E2E_ADDRESS). By hand: `npm run build && npx playwright test`.
 */
const served = process.env['E2E_ADDRESS']
const own = { port: '4199', address: 'http://localhost:4199/' }
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Software WebGL, and a browser that asks nobody for anything on its own account. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Two cores: WebGL in software takes one of them, the test and the server the other.
  workers: 2,
  retries: 0,
  // A site that does not start fails everything: the first faults say enough, and the run stays short.
  maxFailures: 20,
  timeout: 45_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: served ?? own.address,
    browserName: 'chromium',
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
    actionTimeout: 10_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  ...(served === undefined && {
    webServer: { command: `node scripts/serve.mjs --port ${own.port} --strict`, url: own.address, reuseExistingServer: false, timeout: 30_000 },
  }),
})
