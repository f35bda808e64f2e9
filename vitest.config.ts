import { defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

/** Three runners of one kind: pure code in Node, panels in happy-dom, promises of the compiled files in Node. */
export default mergeConfig(
  vite,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts', 'compiler/**/*.test.ts', 'scripts/**/*.test.ts'],
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
        {
          extends: true,
          test: { name: 'contract', environment: 'node', include: ['tests/contract/**/*.test.ts'] },
        },
      ],
    },
  }),
)
