import { isSomething } from '@/model/offering/amount.ts'
import { amountWords } from '@/model/offering/amountText.ts'
import { gapsOf } from '@/model/offering/gaps.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { type OfferingScene, programmeName } from '../offeringScene.ts'

const MOST_ROWS = 12

/** Where a programme is missing, the widest gap first; undefined where it is offered everywhere. */
export function gapsTable(scene: OfferingScene, programme: string, period: string, format: Format): SlideTable | undefined {
  const o = offeringTextsOf(format.locale)
  const { offering, residence, areas, areaOf, distance, areaName, placeName } = scene
  const all = gapsOf({ offering, residence, period, programme, areas: areas.map(({ id }) => id), areaOf, distance })
  if (all.length === 0) return undefined
  const { rows, left } = limitRows(all, MOST_ROWS)
  const { head } = o.gaps
  const formName = (id: string | undefined) => offering.forms.find((form) => form.id === id)?.name[format.locale] ?? ''
  return {
    kind: 'table',
    title: o.gaps.caption(programmeName(offering, programme, format), format.period(period, offering.yearMeaning)),
    head: [head.area, head.nearest, head.form, head.way, head.pupils],
    rows: rows.map(({ area, nearest, pupils }) => [
      areaName(area),
      nearest === undefined ? o.gaps.nowhere : placeName(nearest.offer.place),
      formName(nearest?.offer.form),
      nearest?.kilometres === undefined ? '' : o.page.kilometres(format.number(nearest.kilometres, 0)),
      isSomething(pupils) ? amountWords(pupils, 'pupils', format) : o.gaps.unknownHome,
    ]),
    numbers: [3],
    strong: [],
    notes: [...(left > 0 ? [slideTextsOf(format.locale).left.rows(rows.length, all.length)] : []), o.page.crow],
  }
}
