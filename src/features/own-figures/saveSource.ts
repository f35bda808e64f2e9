import { strToU8, zipSync } from 'fflate'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { idOf } from '@/model/own/plainWords.ts'

/** Hands own figures out as a folder of `sources/tables`, packed: `tables/<id>/data.csv` and `paper.yaml`. Nothing leaves the machine. */
export function saveSource({ indicator, source }: OwnFigures): void {
  const id = idOf(indicator.name.de, 'eigene-daten')
  const paper = source.paper.replaceAll(source.id, id)
  const bytes = zipSync({ [`tables/${id}/data.csv`]: strToU8(source.data), [`tables/${id}/paper.yaml`]: strToU8(paper) })
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/zip' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${id}.zip`
  link.click()
  // The browser has taken the object over once the click is through.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
