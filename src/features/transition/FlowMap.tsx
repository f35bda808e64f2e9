import { useCallback, useMemo, useState } from 'react'
import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Band, FlowSet } from '@/model/flow/flowSet.ts'
import { commutersOf } from '@/model/flow/flowMatrix.ts'
import { flowsOnMap } from '@/model/flow/mapFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { MapPoint } from '@/view/map/mapPicture.ts'
import { MapTooltip } from '@/view/map/MapTooltip.tsx'
import { MarkedMap } from '@/view/map/marks/MarkedMap.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { buildLinks, flowPicture, linksOf } from './buildFlowMap.ts'
import type { FlowMapChoice } from './flowMapChoice.ts'
import { flowMapNotes } from './flowMapNotes.ts'

interface Props {
  readonly table: Pick<FlowTable, 'people' | 'demo'>
  readonly set: FlowSet
  readonly title: string
  readonly choice: FlowMapChoice
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly choropleth: Choropleth
  readonly colours: readonly string[]
  /** The widest flow of all maps and periods. */
  readonly largest: number
  /** Areas of a class of the legend that is pointed at. */
  readonly lit: readonly string[] | undefined
  readonly onPlace: (area: string) => void
}

/** One map of flows: a ribbon from area to area, its width the people, and the areas coloured by who commutes. Whoever points at an area sees its flows alone. */
export function FlowMap({ table, set, title, choice, boundaries, surroundings, choropleth, colours, largest, lit, onPlace }: Props) {
  const { f, format, locale } = useFlowText()
  const [hovered, setHovered] = useState<{ readonly text: string; readonly at: MapPoint }>()
  const [area, setArea] = useState<string>()
  const words = f.map
  const { shade, over, place } = choice
  const flows = useMemo(() => flowsOnMap(set, { over, place }), [set, over, place])
  const nameOf = useCallback((id: string) => set.nodes.get(id)?.name[locale] ?? id, [set, locale])
  const say = useCallback(({ from, to, people }: Band) => words.link(nameOf(from), nameOf(to), `${format.number(people, 0)} ${table.people[locale]}`), [words, nameOf, format, table, locale])
  const links = useMemo(() => buildLinks(flows.bands, boundaries, largest, say), [flows, boundaries, largest, say])
  const linkNames = useMemo(() => new Map(links.map(({ id, name }) => [id, name])), [links])
  const commuters = useMemo(() => new Map(commutersOf(set).map((one) => [one.area, one])), [set])
  const describe = useCallback(
    (id: string) => {
      const { incoming = 0, outgoing = 0, balance = 0, stay = 0 } = commuters.get(id) ?? {}
      const n = (people: number) => format.number(people, 0)
      return words.area(nameOf(id), n(incoming), n(outgoing), `${balance > 0 ? '+' : ''}${n(balance)}`, n(stay))
    },
    [commuters, words, nameOf, format],
  )
  const hover = useCallback((id: string | undefined, at: MapPoint) => (setArea(id), setHovered(id === undefined ? undefined : { text: describe(id), at })), [describe])
  const hoverLink = useCallback((id: string | undefined, at: MapPoint) => setHovered(id === undefined ? undefined : { text: linkNames.get(id) ?? id, at }), [linkNames])
  const emphasis = useMemo(() => ({ selected: [], emphasised: undefined, lit: area === undefined ? undefined : linksOf(flows.bands, area) }), [flows, area])
  const still = useMemo(
    () => flowPicture({ set, title, choice: { shade, place }, boundaries, surroundings, choropleth, colours, words, locale }),
    [set, title, shade, place, boundaries, surroundings, choropleth, colours, words, locale],
  )
  const picture = { ...still, lit, describe }
  return (
    <figure className="flow-picture" aria-label={words.picture(title)}>
      <figcaption>{title}</figcaption>
      <div className="flow-map-frame">
        <MarkedMap picture={picture} links={links} linkEmphasis={emphasis} onHover={hover} onSelect={onPlace} onHoverLink={hoverLink} onSelectLink={(id) => onPlace(flows.bands.find(({ from, to }) => `${from}→${to}` === id)?.from ?? '')}>
          {hovered !== undefined && (
            <MapTooltip at={hovered.at}>
              <p>{hovered.text}</p>
              {table.demo && <p>{format.flag('demo')}</p>}
            </MapTooltip>
          )}
        </MarkedMap>
      </div>
      <p className="flow-note" role="status">
        {flowMapNotes(flows, links.length, words, format).join(' ')}
      </p>
    </figure>
  )
}
