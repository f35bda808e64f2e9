import { defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

/**
 * Five runners of one kind: pure code in Node, panels in happy-dom, promises of the compiled files in Node, a real PostgreSQL, promises of the build in Node.
 * The last needs `dist`; `npm test` builds it first. The one before needs PostgreSQL on the machine; `npm test` installs it.
 */
export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // Compiling all sources takes its time on two busy cores; a test that hangs is still found.
      testTimeout: 20_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts', 'compiler/**/*.test.ts', 'scripts/**/*.test.{mjs,ts}', 'tests/support/**/*.test.ts', 'tests/bench/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'app',
            environment: 'happy-dom',
            include: ['src/**/*.test.tsx', 'tests/app/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/support/appSetup.ts'],
          },
        },
        { extends: true, test: { name: 'contract', environment: 'node', include: ['tests/contract/**/*.test.ts'] } },
        {
          extends: true,
          test: { name: 'database', environment: 'node', include: ['tests/database/**/*.test.ts'], globalSetup: ['tests/database/server.ts'] },
        },
        { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      ],
    },
  }),
)
