import { expect, test as base } from '@playwright/test'
import { Explore } from './explore.ts'
import { Guard } from './guard.ts'

interface Fixtures {
  /** Watches every test; a test that provokes an error allows it by name. */
  readonly guard: Guard
  /** The page `Erkunden`, spoken to by roles and labels. */
  readonly explore: Explore
}

export const test = base.extend<Fixtures>({
  guard: [
    async ({ page, baseURL }, use) => {
      const guard = await Guard.watch(page, new URL(baseURL ?? '').origin)
      await use(guard)
      expect(guard.found, 'a quiet console, no breach of the CSP, no request to anywhere else').toEqual([])
    },
    { auto: true },
  ],
  explore: async ({ page, guard: _watched }, use) => {
    await use(new Explore(page))
  },
})

export { expect }
