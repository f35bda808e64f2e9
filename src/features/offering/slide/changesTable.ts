import { isSomething } from '@/model/offering/amount.ts'
import { amountSign, amountWords } from '@/model/offering/amountText.ts'
import { type ChangeSide, changesBetween } from '@/model/offering/changes.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { OfferingChoice } from '../offeringChoice.ts'
import { type OfferingScene, programmeName } from '../offeringScene.ts'

const MOST_ROWS = 12

/** What opened, closed, changed its form or fell below the class size; undefined where there is nothing to compare with, or nothing changed. */
export function changesTable(scene: OfferingScene, { since, period, programme, field }: OfferingChoice, format: Format): SlideTable | undefined {
  const o = offeringTextsOf(format.locale)
  const { offering, placeName } = scene
  if (since === undefined) return undefined
  const within = new Set(offering.programmes.filter((one) => (programme === undefined ? field === undefined || one.field === field : one.id === programme)).map(({ id }) => id))
  const all = changesBetween(offering, since, period).filter((change) => within.has(change.programme))
  if (all.length === 0) return undefined
  const { rows, left } = limitRows(all, MOST_ROWS)
  const { head } = o.changes
  const when = (id: string) => format.period(id, offering.yearMeaning)
  const side = ({ forms, pupils }: ChangeSide) => {
    const words = [forms.map(({ name }) => name[format.locale]).join(' + '), isSomething(pupils) ? amountWords(pupils, 'pupils', format) : ''].filter((part) => part !== '')
    return words.length === 0 ? '–' : words.join(', ')
  }
  return {
    kind: 'table',
    title: o.changes.caption(when(since), when(period)),
    head: [head.kind, head.programme, head.place, head.before, head.after],
    rows: rows.map(({ kind, programme: id, place, before, after }) => {
      const first = [o.changes.kinds[kind], programmeName(offering, id, format), placeName(place)]
      return kind === 'fell-below' ? [...first, amountSign(before.firstYear, format), amountSign(after.firstYear, format)] : [...first, side(before), side(after)]
    }),
    numbers: [],
    strong: [],
    notes: left > 0 ? [slideTextsOf(format.locale).left.rows(rows.length, all.length)] : [],
  }
}
