import { flowColour } from '@/view/theme/flowColours.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { BarCategory, BarRow } from '@/view/chart/barsOption.ts'
import { barsDrawing } from '@/view/chart/flowDrawings.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { absenceSwatch, colourSwatch } from '@/view/plate/swatches.ts'

interface CrossPlatesInput {
  readonly title: string
  /** Choices that narrow the view, and what is fixed: an area or a period. */
  readonly details: string
  /** What the areas together are; empty where the area is what is fixed. */
  readonly region: string
  readonly rows: readonly BarRow[]
  readonly categories: readonly BarCategory[]
  readonly demo: boolean
  /** What the hatched end of a bar is called. */
  readonly hidden: string
  readonly notes: readonly string[]
  readonly file: string
}

/** The bars of 100 % on screen as a picture; none where no row has a whole. */
export function crossPlates({ title, details, region, rows, categories, demo, hidden, notes, file }: CrossPlatesInput, foot: PlateFoot, format: Format): readonly PlateOffer[] {
  const w = plateTextsOf(format.locale)
  if (rows.every(({ total }) => total === undefined)) return []
  const rest = rows.some((row) => row.hidden > 0)
  const plate = {
    title,
    details,
    region,
    legend: {
      title: w.shares,
      groups: [{ keys: [...categories.map(({ name, colour }) => ({ swatch: colourSwatch(flowColour(colour)), label: name })), ...(rest ? [{ swatch: absenceSwatch('suppressed'), label: hidden }] : [])] }],
    },
    notes,
    drawing: barsDrawing({ rows, categories, format }),
    flags: plateFlags(rows.flatMap(({ cells }) => cells), demo, w),
    ...foot,
  }
  return [{ id: 'bars', name: w.bars, file, plate }]
}
