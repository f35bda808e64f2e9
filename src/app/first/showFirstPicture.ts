import { buildClasses, buildMap, buildPicture, POINTING_NOWHERE } from '@/features/explore/buildPicture.ts'
import { heading } from '@/features/explore/heading.ts'
import { buildScene, describeView, mappedLevel } from '@/features/explore/scene.ts'
import { sceneSentence } from '@/features/explore/sceneSentence.ts'
import { formatDate } from '@/model/format/formatPeriod.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { textsOf } from '@/model/text/textsOf.ts'
import { boundariesFile, catalogueFile, cubeFile, regionFile, surroundingsFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import { PLAIN_DEFAULTS } from '@/state/view.ts'
import { beginGl } from '@/view/map/gl/beginGl.ts'
import { paintFirstPicture } from '@/view/map/svg/firstPicture.ts'
import { showActive } from './showActive.ts'

/**
 * Paints headline, sentence, map and sources into the static shell, with the same functions the app uses afterwards.
 * @throws DataFileError when a file it cannot do without fails.
 */
export async function showFirstPicture(address: Address): Promise<void> {
  // The picture is that of Erkunden, the page an address without one means.
  if (address.page !== null && address.page !== PLAIN_DEFAULTS.page) return
  const catalogue = await loadFile(catalogueFile())
  const early = settle(address, catalogue).view
  const described = describeView(early, catalogue)
  if (described === undefined) return
  const level = mappedLevel(early, described.entry)
  const [region, cube, boundaries, surroundings] = await Promise.all([
    loadFile(regionFile(catalogue, early.region)),
    loadFile(cubeFile(catalogue, early.region, early.indicator)),
    level === undefined ? undefined : loadFile(boundariesFile(catalogue, early.region, level)),
    level === undefined ? undefined : loadFile(surroundingsFile(catalogue, early.region, level)).catch(() => undefined),
  ])
  const { view } = settle(address, catalogue, region)
  const scene = buildScene(view, catalogue, { region, cube, boundaries, surroundings })
  if (scene === undefined) return

  const [t, format] = [textsOf(view.lang), formatOf(view.lang)]
  const { title, details, region: regionName } = heading(scene, format)
  const attribution = catalogue.attributions[scene.indicator.paper]
  document.title = t.app.title([title, details, regionName])
  write('first-label', t.indicator.label)
  write('first-title', title)
  write('first-details', details)
  write('first-sentence', sceneSentence(scene, format))
  write('first-source', attribution === undefined ? '' : `${t.app.sources}: ${attribution}`)
  write('first-build', t.app.dataBuild(formatDate(catalogue.build.date, view.lang), catalogue.build.hash))
  showActive(scene, t, document.getElementById('first-details')?.parentElement ?? null)
  addFields(scene.indicator.breakdowns.length + (scene.entry.levels.length > 1 ? 1 : 0))

  document.getElementById('first-wait')?.remove()

  const picture = buildPicture(scene, buildMap(scene, buildClasses(scene), format), POINTING_NOWHERE, t, format)
  const frame = document.getElementById('first-map')
  if (picture === undefined || frame === null) return
  paintFirstPicture(frame, picture)
  beginGl(frame, picture, t.map)
}

function write(id: string, text: string): void {
  const element = document.getElementById(id)
  if (element !== null) element.textContent = text
}

/** One empty box for each choice the app is going to offer: on a phone they lie above the map and would push it down later. */
function addFields(count: number): void {
  const row = document.getElementById('first-choice')
  for (let at = 0; at < count; at += 1) {
    const field = document.createElement('span')
    field.className = 'skeleton-field'
    row?.insertBefore(field, row.lastElementChild)
  }
}
