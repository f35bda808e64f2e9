import { useMemo } from 'react'
import { isSomething } from '@/model/offering/amount.ts'
import { amountWords } from '@/model/offering/amountText.ts'
import { gapsOf } from '@/model/offering/gaps.ts'
import { rowKind } from '@/model/offering/rowKind.ts'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, programmeName } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly onSelect: (place: MatrixPlace) => void
}

/** Where a programme is missing: areas without it, what is nearest, and who travels already. */
export function GapsList({ scene, choice: { programme, period }, onSelect }: Props) {
  const { o, format, locale } = useOfferingText()
  const { offering, residence, areas, areaOf, distance } = scene
  const gaps = useMemo(
    () => (programme === undefined ? [] : gapsOf({ offering, residence, period, programme, areas: areas.map(({ id }) => id), areaOf, distance })),
    [offering, residence, period, programme, areas, areaOf, distance],
  )
  if (programme === undefined) return <p>{o.gaps.choose(o.rows[rowKind(offering)].one)}</p>
  const name = programmeName(offering, programme, format)
  if (gaps.length === 0) return <p>{o.gaps.none(name)}</p>
  const { head } = o.gaps
  const formName = (id: string) => offering.forms.find((form) => form.id === id)?.name[locale] ?? id
  return (
    <>
      <SidewaysScroll label={o.gaps.caption(name, format.period(period, offering.yearMeaning))} className="offering-scroll">
        <table className="offering-table">
          <caption>{o.gaps.caption(name, format.period(period, offering.yearMeaning))}</caption>
          <thead>
            <tr>
              <th scope="col">{head.area}</th>
              <th scope="col">{head.nearest}</th>
              <th scope="col">{head.form}</th>
              <th scope="col" className="offering-number">
                {head.way}
              </th>
              <th scope="col">{head.pupils}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ area, nearest, pupils }) => (
              <tr key={area}>
                <th scope="row">{scene.areaName(area)}</th>
                <td>
                  {nearest === undefined ? (
                    o.gaps.nowhere
                  ) : (
                    <button type="button" className="link-button" onClick={() => onSelect({ programme, place: nearest.offer.place })}>
                      {scene.placeName(nearest.offer.place)}
                    </button>
                  )}
                </td>
                <td>{nearest && formName(nearest.offer.form)}</td>
                <td className="offering-number">{nearest?.kilometres === undefined ? '' : o.page.kilometres(format.number(nearest.kilometres, 0))}</td>
                <td>{isSomething(pupils) ? amountWords(pupils, 'pupils', format) : o.gaps.unknownHome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
      <p className="offering-note">{o.page.crow}</p>
    </>
  )
}
