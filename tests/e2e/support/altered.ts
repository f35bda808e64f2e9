import type { Page } from '@playwright/test'
import type { CubeFile } from '../../../src/contract/schema/cube.ts'
import { makeHostile, suppressMost } from '../../../src/mocks/alter.ts'

/** What the doubles of development make of the files (`?mock=…`), done here to the built page, which has no doubles. */
const ALTER = {
  hostile: (_url: string, content: unknown) => makeHostile(content),
  suppressed: (url: string, content: unknown) => (/\/data\/cubes\//.test(url) ? suppressMost(content as CubeFile, 10) : content),
} as const

export type Altered = keyof typeof ALTER

/** From now on every data file comes altered: texts that try to break out, or nearly every figure kept secret. */
export async function alterData(page: Page, kind: Altered): Promise<void> {
  await page.route(/\/data\/.*json/, async (route) => {
    const answer = await route.fetch()
    const content: unknown = await answer.json()
    await route.fulfill({ response: answer, json: ALTER[kind](route.request().url(), content) })
  })
}
