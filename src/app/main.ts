import '@/view/theme/fonts.css'
import '@/view/theme/tokens.css'
import '@/view/theme/base.css'
import '@/view/control/field.css'
import './shell/shell.css'
import './pages/explore/explore.css'
import '@/view/map/canvases.css'
import { beginGl, glFirst } from '@/view/map/gl/beginGl.ts'
import { loadTexts, textsOf } from '@/model/text/textsOf.ts'
import { catalogueFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import type { Address } from '@/state/address.ts'
import { readAddress } from '@/state/addressText.ts'
import { PLAIN_DEFAULTS } from '@/state/view.ts'
import { applyDocumentLook } from './documentLook.ts'
import { loadFirstFiles } from './first/firstFiles.ts'
import { type FirstPicture, showFirstPicture } from './first/showFirstPicture.ts'

/** A slow network must not keep the reader from the controls: after this, React comes without a picture. In milliseconds. */
const PATIENCE = 3000
/** Until then the picture's files have the line for themselves. In milliseconds. */
const HASTE = 1000

/**
 * First the picture, then the app (docs/decisions): a small entry without React paints the map from files that were asked for before it (begin.js),
 * MapLibre takes it over, and React sets out when both are on the screen, so that it never competes with them.
 */
async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('@/mocks/startMocks.ts')).startMocks()
  const address = readAddress(location.search)
  const lang = address.lang ?? PLAIN_DEFAULTS.lang
  applyDocumentLook({ ...address, lang, theme: address.theme ?? PLAIN_DEFAULTS.theme, embed: address.embed ?? PLAIN_DEFAULTS.embed })
  const words = loadTexts(lang)
  // An opening that is long in coming must not keep the catalogue waiting, too.
  void wait(HASTE).then(() => loadFile(catalogueFile())).catch(() => undefined)
  // A fault of a file is the app's to tell; it meets the same fault, asks again when the reader wishes, and has the words for it.
  const first = await Promise.race([paintFirst(address, words).catch(() => undefined), wait(PATIENCE)])
  // Everything else is heavy, and the frame being made comes first.
  await nextPaint()
  // The slides of a meeting mostly stay on the SVG (view/stage/onStage.tsx).
  if (first && address.deck === null) beginGl(first.frame, first.picture, textsOf(lang).map)
  // Where picture and MapLibre come quickly, the map can be used before the app draws upon it: side by side both would take twice as long, and neither were there sooner.
  if (performance.now() < HASTE && !document.hidden) await glFirst()
  const app = import('./mountApp.tsx')
  // React draws the same at once when it finds the catalogue; the first picture may have done without.
  const catalogue = Promise.race([loadFile(catalogueFile()).catch(() => undefined), wait(PATIENCE)])
  const [{ mountApp }] = await Promise.all([app, words, catalogue])
  mountApp()
}

async function paintFirst(address: Address, words: Promise<unknown>): Promise<FirstPicture | undefined> {
  // The picture is that of Erkunden, the page an address without one means.
  if ((address.page ?? PLAIN_DEFAULTS.page) !== PLAIN_DEFAULTS.page) return undefined
  const [files] = await Promise.all([loadFirstFiles(address), words])
  return showFirstPicture(address, files)
}

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })

/** Resolves after the next frame is on screen; in a hidden tab, which paints nothing, at once. */
const nextPaint = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })

/** The code itself did not arrive: the one fault that must be told without it, in both languages. */
function sayBroken(): void {
  const message = document.createElement('p')
  message.className = 'no-script'
  message.role = 'alert'
  message.textContent =
    'Ein Teil der Anwendung konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden. · A part of the application could not be loaded. Please check the connection and reload the page.'
  document.body.prepend(message)
}

start().catch(sayBroken)
