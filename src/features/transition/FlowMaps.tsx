import { type ReactNode, useId, useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import { COMMUTER_SHADES, FLOWS_OVER, largestFlow } from '@/model/flow/mapFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { useBoundaries, useSurroundings } from '@/query/useFiles.ts'
import { RadioField } from '@/view/control/RadioField.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { Legend } from '@/view/legend/Legend.tsx'
import { MarkLegend } from '@/view/legend/MarkLegend.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { commuterClasses, flowColours, shadeAreas, widthSteps } from './buildFlowMap.ts'
import { FlowMap } from './FlowMap.tsx'
import { type FlowMapChoice, levelOf, placesOf } from './flowMapChoice.ts'
import type { FlowShown } from './flowPlates.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly table: FlowTable
  readonly choice: FlowMapChoice
  /** One map, or two beside each other. */
  readonly pictures: readonly FlowShown[]
  /** The same choice in every period: classes and widths hold still while years move. */
  readonly all: readonly FlowSet[]
  readonly onChange: (patch: Partial<FlowMapChoice>) => void
  /** The maps to take along. */
  readonly picture: (plates: Plates) => ReactNode
}

const NO_AREAS: readonly string[] = []

/** The flows of a table of areas on one or two maps with the same colours and widths, and what is chosen of them. */
export function FlowMaps({ catalogue, region, table, choice, pictures, all, onChange, picture }: Props) {
  const { f, t, format, locale } = useFlowText()
  const heading = useId()
  const [lit, setLit] = useState<readonly string[]>()
  const places = useMemo(() => placesOf(table), [table])
  const level = useMemo(() => levelOf(table, region), [table, region])
  const boundaries = useBoundaries(catalogue, region.id, level?.id)
  const surroundings = useSurroundings(catalogue, region.id, level?.id)
  // Together or not at all: surroundings that come after the areas would have MapLibre cut all of them into tiles once more.
  const loading = boundaries.status === 'loading' || surroundings.status === 'loading'
  const { shade, over, place } = choice
  const words = f.map
  const areas = level?.areas ?? NO_AREAS
  const classification = useMemo(() => commuterClasses(all, areas, shade), [all, areas, shade])
  const largest = useMemo(() => largestFlow(all), [all])
  const maps = pictures.map((one) => ({ ...one, ...shadeAreas(one.set, areas, shade, classification, format) }))
  const [first] = maps
  if (level === undefined || first === undefined) return <p className="flow-note">{words.noLevel}</p>
  const scale = flowColours(first.choropleth, shade)
  const name = (id: string) => table.nodes.get(id)?.name[locale] ?? id
  const named = places.map((id) => ({ id, name: name(id) })).toSorted((a, b) => format.compare(a.name, b.name))
  const names = new Map(areas.map((id) => [id, name(id)]))
  /** Each of two maps has a legend of its own: the classes are the same, the areas in them are not. */
  const shownOn = (title: string) => {
    const caption = maps.length === 1 ? words.shades[shade] : `${words.shades[shade]} · ${title}`
    return { name: { de: caption, en: caption }, unit: table.people, kind: 'count', decimals: 0 } as const
  }
  return (
    <section className="flow-maps" aria-labelledby={heading}>
      <h3 className="flow-caption" id={heading}>
        {words.heading}
      </h3>
      <div className="flow-controls">
        <RadioField label={words.shade} options={COMMUTER_SHADES.map((id) => ({ id, name: words.shades[id] }))} chosen={shade} onChoose={(id) => onChange({ shade: id })} />
        <SelectField
          label={words.over}
          options={FLOWS_OVER.map((people) => ({ id: String(people), name: people === 0 ? words.overAll : words.overPeople(format.number(people, 0)) }))}
          chosen={String(over)}
          onChoose={(id) => onChange({ over: FLOWS_OVER.find((people) => String(people) === id) ?? 0 })}
        />
        <SelectField label={words.place} options={[{ id: '', name: words.everywhere }, ...named]} chosen={place ?? ''} onChoose={(id) => onChange({ place: id === '' ? undefined : id })} />
      </div>
      {boundaries.status === 'failed' && <FileFault error={boundaries.error} onRetry={boundaries.retry} />}
      {loading && <p role="status">{t.app.loading}</p>}
      {!loading && boundaries.data !== undefined && (
        <>
          <div className="flow-pictures" data-count={maps.length}>
            {maps.map(({ title, set, choropleth }) => (
              <FlowMap
                key={title}
                {...{ table, set, title, choice, choropleth, largest, lit }}
                colours={scale}
                boundaries={boundaries.data}
                surroundings={surroundings.data}
                onPlace={(area) => places.includes(area) && onChange({ place: area === place ? undefined : area })}
              />
            ))}
          </div>
          <div className="flow-map-legend">
            {maps.map(({ title, choropleth, cells }) => (
              <Legend key={title} {...{ choropleth, cells, names }} colours={scale} indicator={shownOn(title)} selected={place === undefined ? [] : [place]} hovered={undefined} onHoverClass={setLit} />
            ))}
            {largest > 0 && <MarkLegend widths={{ label: table.people[locale], largest, values: widthSteps(largest) }} />}
            <p className="flow-note">{words.sameScale}</p>
            <div className="flow-actions">
              {picture(async (foot) =>
                (await import('./flowMapPlates.ts')).flowMapPlates({ maps, table, choice, boundaries: boundaries.data, surroundings: surroundings.data, colours: scale, largest }, foot, { t, format }),
              )}
            </div>
          </div>
        </>
      )}
    </section>
  )
}
