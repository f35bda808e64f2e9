import { strToU8, zipSync } from 'fflate'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { idOf } from '@/model/own/plainWords.ts'
import { saveBlob } from '@/view/save/saveFile.ts'

/** Hands own figures out as a folder of `sources/tables`, packed: `tables/<id>/data.csv` and `paper.yaml`. Nothing leaves the machine. */
export function saveSource({ indicator, source }: OwnFigures): void {
  const id = idOf(indicator.name.de, 'eigene-daten')
  const paper = source.paper.replaceAll(source.id, id)
  const bytes = zipSync({ [`tables/${id}/data.csv`]: strToU8(source.data), [`tables/${id}/paper.yaml`]: strToU8(paper) })
  saveBlob(`${id}.zip`, new Blob([bytes.slice()], { type: 'application/zip' }))
}
