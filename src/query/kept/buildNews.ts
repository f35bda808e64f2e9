import { useSyncExternalStore } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { serverBuild } from './keepRegions.ts'
import { siteFolder } from './obstacle.ts'

/** What the server has and this page does not show. */
export interface BuildNews {
  /** Tells one piece of news from the next. */
  readonly id: string
  /** Date of the new data build; undefined where only the app is new. */
  readonly date: string | undefined
}

let news: BuildNews | undefined
let asked = 0
const put = new Set<string>()
const listeners = new Set<() => void>()

function show(next: BuildNews | undefined): void {
  news = next
  for (const notify of listeners) notify()
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** What the server has that this page does not show, as far as it was asked, and nobody has put it off. */
export const useBuildNews = (): BuildNews | undefined => useSyncExternalStore(subscribe, () => news)

/**
 * Asks the server what it has now and compares it with what this page shows: the catalogue's build, and the script it was started from, whose name changes with
 * everything it reaches. No answer is no news.
 * @param patience ask only when the last time was so long ago, in milliseconds
 */
export async function askForNews(shown: Catalogue, patience = 0): Promise<void> {
  if (Date.now() - asked < patience) return
  asked = Date.now()
  const server = await serverBuild(siteFolder(), AbortSignal.timeout(30_000)).catch(() => undefined)
  if (server === undefined) return
  const { app, catalogue } = server
  const id = `${app.build}-${catalogue.build.hash}`
  const data = catalogue.build.hash !== shown.build.hash
  const old = data || !isRunning(app.files.map(({ file }) => file))
  show(old && !put.has(id) ? { id, date: data ? catalogue.build.date : undefined } : undefined)
}

function isRunning(files: readonly string[]): boolean {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  return script === undefined || files.some((file) => `${siteFolder()}${file}` === script)
}

/** Not now: this piece of news is not told again before the page is opened anew. */
export function putOff(): void {
  if (news !== undefined) put.add(news.id)
  show(undefined)
}
