import { useMemo } from 'react'
import type { FrozenFigures } from '@/contract/schema/snapshot.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Comparison } from '@/model/snapshot/compareFigures.ts'
import { frozenMaps } from '@/model/snapshot/frozenMaps.ts'
import type { ShownGround } from '@/model/snapshot/shownView.ts'
import { ColourSwatch, PatternSwatch } from '@/view/legend/PatternSwatch.tsx'
import { SmallMap } from '@/view/map/svg/SmallMap.tsx'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { classColours } from '@/view/theme/classColours.ts'

interface Props {
  readonly figures: FrozenFigures
  readonly comparison: Comparison
  readonly ground: ShownGround
}

/** The map of then beside the map of now, with one legend for both. */
export function SnapshotMaps({ figures, comparison, ground }: Props) {
  const { n, format, locale } = useSnapshotText()
  const maps = useMemo(() => frozenMaps(figures, comparison, ground.areas, format), [figures, comparison, ground, format])
  if (maps === undefined || figures.map === undefined) return null
  const colours = classColours(figures.map.palette, maps.before)
  const title = `${figures.title[locale]} · ${figures.details[locale]}`
  const picture = (choropleth: Choropleth, description: string) => ({ ...ground, choropleth, colours, emphasised: undefined, lit: undefined, description })
  const reasons = [...new Map([...maps.before.absences, ...maps.now.absences].map(({ reason }) => [reason, reason])).keys()]
  return (
    <section className="snapshot-maps" aria-label={n.view.maps}>
      <figure>
        <figcaption>{n.view.before}</figcaption>
        <SmallMap picture={picture(maps.before, n.view.mapThen(title))} />
      </figure>
      <figure>
        <figcaption>{n.view.now}</figcaption>
        <SmallMap picture={picture(maps.now, n.view.mapNow(title))} />
      </figure>
      <ul className="snapshot-legend">
        {maps.before.classes.map(({ index, label }) => (
          <li key={index}>
            <ColourSwatch colour={colours[index] ?? 'transparent'} />
            {label}
          </li>
        ))}
        {reasons.map((reason) => (
          <li key={reason}>
            <PatternSwatch reason={reason} />
            {format.absence(reason)}
          </li>
        ))}
      </ul>
      <p className="session-hint">{n.view.boundariesNote}</p>
    </section>
  )
}
