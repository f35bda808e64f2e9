import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { PlateTexts } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { PlateLegend } from './plate.ts'
import { absenceSwatch, colourSwatch } from './swatches.ts'

interface MapLegendInput {
  /** The map's own classes and colours, so that map and legend cannot disagree. */
  readonly choropleth: Choropleth
  readonly colours: readonly string[]
  /** What is coloured. */
  readonly indicator: Pick<Indicator, 'name' | 'unit'>
  readonly t: Texts
  readonly w: PlateTexts
  readonly format: Format
}

/** Classes with bounds and counts, and who has no value for which reason. */
export function mapLegend({ choropleth, colours, indicator, t, w, format }: MapLegendInput): PlateLegend {
  const unit = indicator.unit[format.locale]
  const count = (areas: readonly string[]): string => format.number(areas.length, 0)
  return {
    title: `${indicator.name[format.locale]}${unit === '' ? '' : ` (${unit})`}`,
    groups: [
      {
        heading: choropleth.classes.length === 0 ? t.legend.noClasses : w.classes,
        keys: choropleth.classes.map(({ index, label, areas }) => ({ swatch: colourSwatch(colours[index] ?? 'none'), label, count: count(areas) })),
      },
      {
        heading: t.legend.absent,
        keys: choropleth.absences.map(({ reason, areas }) => ({ swatch: absenceSwatch(reason), label: `${format.absence(reason)} (${format.absenceSign(reason)})`, count: count(areas) })),
      },
    ],
  }
}
