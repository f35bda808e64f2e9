import { buildClasses, buildMap, buildPicture, POINTING_NOWHERE } from '@/features/explore/buildPicture.ts'
import { heading } from '@/features/explore/heading.ts'
import { buildScene } from '@/features/explore/scene.ts'
import { sceneSentence } from '@/features/explore/sceneSentence.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { textsOf } from '@/model/text/textsOf.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { paintFirstPicture } from '@/view/map/svg/firstPicture.ts'
import type { FirstFiles } from './firstFiles.ts'
import { showActive } from './showActive.ts'

/** The map that was painted, and where. */
export interface FirstPicture {
  readonly frame: HTMLElement
  readonly picture: MapPicture
}

/**
 * Paints headline, sentence, map and sources into the static shell, with the same functions the app uses afterwards.
 * @returns `undefined` where there was no map to paint
 */
export function showFirstPicture(address: Address, { catalogue, ...files }: FirstFiles): FirstPicture | undefined {
  const { view } = settle(address, catalogue, files.region)
  const scene = buildScene(view, catalogue, files)
  if (scene === undefined) return undefined

  const [t, format] = [textsOf(view.lang), formatOf(view.lang)]
  const { title, details, region: regionName } = heading(scene, format)
  const attribution = catalogue.attributions[scene.indicator.paper]
  document.title = t.app.title([title, details, regionName])
  write('first-label', t.indicator.label)
  write('first-title', title)
  write('first-details', details)
  write('first-sentence', sceneSentence(scene, format))
  write('first-source', attribution === undefined ? '' : `${t.app.sources}: ${attribution}`)
  showActive(scene, t, document.getElementById('first-details')?.parentElement ?? null)
  addFields(scene.indicator.breakdowns.length + (scene.entry.levels.length > 1 ? 1 : 0))

  document.getElementById('first-wait')?.remove()

  const picture = buildPicture(scene, buildMap(scene, buildClasses(scene), format), POINTING_NOWHERE, t, format)
  const frame = document.getElementById('first-map')
  if (picture === undefined || frame === null) return undefined
  paintFirstPicture(frame, picture)
  return { frame, picture }
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
