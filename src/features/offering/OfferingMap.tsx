import { useCallback, useMemo, useState } from 'react'
import type { ChangeKind } from '@/model/offering/changes.ts'
import type { Offer } from '@/model/offering/offering.ts'
import { sumOf, amountOf } from '@/model/offering/amount.ts'
import { amountWords } from '@/model/offering/amountText.ts'
import { Legend } from '@/view/legend/Legend.tsx'
import { MarkLegend } from '@/view/legend/MarkLegend.tsx'
import type { MapPoint } from '@/view/map/mapPicture.ts'
import { MapTooltip } from '@/view/map/MapTooltip.tsx'
import { MarkedMap } from '@/view/map/marks/MarkedMap.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { buildOfferingMap } from './buildOfferingMap.ts'
import { brightSites, buildServes, buildSites } from './buildSites.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { offeringPicture } from './offeringPicture.ts'
import type { OfferingScene } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  /** Offers of the period and the programmes on screen. */
  readonly offers: readonly Offer[]
  /** Changes that are marked: their schools stand out. */
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
  readonly lit: MatrixPlace | undefined
  readonly onLight: (place: string | undefined) => void
  readonly onSelect: (place: string) => void
}

/** The map of the offers: areas by what is chosen, schools as signs, and with one programme the areas each school serves. */
export function OfferingMap({ scene, choice, offers, changes, lit, onLight, onSelect }: Props) {
  const { o, format } = useOfferingText()
  const { offering } = scene
  const [hovered, setHovered] = useState<{ readonly text: string; readonly at: MapPoint }>()
  const [bright, setBright] = useState<readonly string[]>()
  const { cells, choropleth } = useMemo(() => buildOfferingMap(scene, offers, choice.shade, format), [scene, offers, choice.shade, format])
  const sites = useMemo(() => buildSites(scene, offers, format, o), [scene, offers, format, o])
  const links = useMemo(() => (choice.programme === undefined || offering.places !== 'sites' ? [] : buildServes(scene, offers, o, format)), [scene, offers, choice.programme, offering.places, o, format])
  const shade = o.page.shades[choice.shade]
  const unit = o.page.shadeUnits[choice.shade]
  const describe = useCallback(
    (area: string) => {
      const here = offers.filter(({ place }) => scene.areaOf(place) === area)
      const value = cells.get(area)?.value
      const way = choice.shade === 'distance' && value !== undefined ? [`${shade}: ${format.number(value, 0)} ${unit}`] : []
      return [`${scene.areaName(area)}: ${o.page.offers(here.length, format.number(here.length, 0))}`, amountWords(sumOf(here.map(({ figures }) => amountOf(figures.pupils))), 'pupils', format), ...way].filter((part) => part !== '').join(', ')
    },
    [offers, scene, cells, choice.shade, shade, unit, o, format],
  )
  const siteNames = useMemo(() => new Map(sites.map(({ id, name }) => [id, name])), [sites])
  const inColumns = choice.columns === 'areas'
  const hover = useCallback((area: string | undefined, at: MapPoint) => {
    setHovered(area === undefined ? undefined : { text: describe(area), at })
    if (inColumns) onLight(area)
  }, [describe, inColumns, onLight])
  const hoverSite = useCallback((site: string | undefined, at: MapPoint) => {
    setHovered(site === undefined ? undefined : { text: siteNames.get(site) ?? site, at })
    onLight(site === undefined ? undefined : inColumns ? scene.areaOf(site) : site)
  }, [siteNames, inColumns, onLight, scene])
  const litPlace = lit?.place
  const still = useMemo(() => offeringPicture(scene, choice, choropleth, o, format), [scene, choice, choropleth, o, format])
  const picture = { ...still, emphasised: litPlace === undefined ? undefined : scene.areaOf(litPlace), lit: bright, describe }
  const litProgramme = lit?.programme
  const emphasis = useMemo(
    () => ({ selected: choice.place === undefined ? [] : [choice.place], emphasised: litPlace, lit: brightSites(offers, litProgramme, changes, choice.programme) }),
    [choice.place, choice.programme, litPlace, litProgramme, offers, changes],
  )
  const forms = useMemo(() => [...new Set(sites.map(({ form }) => form))], [sites])
  const words = { name: { de: shade, en: shade }, unit: { de: unit, en: unit }, kind: 'count', decimals: 0 } as const
  return (
    <section className="offering-map" aria-label={o.page.map}>
      <div className="offering-map-frame">
        <MarkedMap picture={picture} sites={sites} siteEmphasis={emphasis} links={links} onHover={hover} onSelect={(area) => onSelect(area)} onHoverSite={hoverSite} onSelectSite={(site) => onSelect(inColumns ? scene.areaOf(site) : site)}>
          {hovered !== undefined && (
            <MapTooltip at={hovered.at}>
              <p>{hovered.text}</p>
              {offering.demo && <p>{o.demo}</p>}
            </MapTooltip>
          )}
        </MarkedMap>
      </div>
      <div className="offering-map-legend">
        <Legend choropleth={choropleth} colours={picture.colours} cells={cells} indicator={words} names={picture.names} selected={picture.selected} hovered={picture.emphasised} onHoverClass={setBright} />
        {sites.length > 0 && <MarkLegend forms={forms} approximate={sites.some(({ approximate }) => approximate)} clustered={sites.length > 120} serves={links.length > 0} />}
        {choice.shade === 'distance' && choice.programme === undefined && <p role="status">{o.page.distanceOf}</p>}
        {(choice.shade === 'distance' || links.length > 0) && <p className="offering-note">{o.page.crow}</p>}
      </div>
    </section>
  )
}
