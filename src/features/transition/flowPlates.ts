import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { sankeyDrawing } from '@/view/chart/flowDrawings.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { type Drawn, plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'

/** Flows on screen, one of one or two beside each other. */
export interface FlowShown {
  /** "Großraum Braunschweig, 2024" */
  readonly title: string
  /** What narrows them: "Berufsschule (dual)"; may be empty. */
  readonly choices: string
  /** Last part of the file's name. */
  readonly file: string
  readonly set: FlowSet
  readonly sentence: string
  /** What stands below the picture on the page. */
  readonly notes: readonly string[]
}

/** The Sankeys on screen as pictures, all with the scale they have beside each other. */
export function flowPlates(shown: readonly FlowShown[], table: FlowTable, foot: PlateFoot, format: Format): readonly PlateOffer[] {
  const w = plateTextsOf(format.locale)
  const sets = shown.map(({ set }) => set)
  return shown.flatMap(({ title, choices, file, set, sentence, notes }): PlateOffer[] => {
    if (set.bands.length === 0) return []
    const plate = { title: table.name[format.locale], details: [title, choices].filter((part) => part !== '').join(' · '), region: '', sentence, notes, drawing: sankeyDrawing(set, sets, format), flags: plateFlags(drawnBands(set), table.demo, w), ...foot }
    return [{ id: title, name: w.flows(title), file, plate }]
  })
}

/** Bands with their flags; one that leads to a remainder stands for people of whom nobody says where they went, and why. */
export function drawnBands({ bands, nodes }: FlowSet): readonly Drawn[] {
  return bands.map(({ flags, to }) => ({ flags, absence: nodes.get(to)?.remainder }))
}
