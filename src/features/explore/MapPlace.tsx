import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Message } from '@/view/ui/Message.tsx'
import { onDemand, unseen } from '@/view/ui/onDemand.tsx'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { LegendPanel } from './LegendPanel.tsx'
import { MapPanel } from './MapPanel.tsx'
import type { Scene } from './scene.ts'
import type { Fault } from './useScene.ts'

// Hardly any view is without a map, or has a map without a value: who meets one fetches what is said of it.
const NoMap = onDemand(async () => (await import('./NoMap.tsx')).NoMap, unseen)
const NoValue = onDemand(async () => (await import('./NoValue.tsx')).NoValue, unseen)

interface Props {
  readonly scene: Scene
  readonly choropleth: Choropleth
  readonly picture: MapPicture | undefined
  readonly fault: Fault | undefined
  readonly onPoint: (area: string | undefined) => void
  readonly onLight: (areas: readonly string[] | undefined) => void
  readonly onSelect: (area: string, additive: boolean) => void
}

/** Map and legend; or, calmly, why there is none. */
export function MapPlace({ scene, choropleth, picture, fault, onPoint, onLight, onSelect }: Props) {
  const { t } = useText()
  return (
    <section className="explore-stage" aria-label={t.explore.map}>
      <div className="explore-map">
        {picture !== undefined && <MapPanel scene={scene} picture={picture} onPoint={onPoint} onSelect={onSelect} />}
        {picture === undefined && fault === undefined && <NoMap scene={scene} />}
        {fault !== undefined && (
          <Message heading={t.error.heading} tone="fault">
            <p>{t.error[fault.error.fault](fault.error.file)}</p>
            <button type="button" className="button button-main" onClick={fault.retry}>
              {t.error.retry}
            </button>
          </Message>
        )}
        {picture !== undefined && choropleth.classes.every(({ areas }) => areas.length === 0) && <NoValue scene={scene} choropleth={choropleth} />}
      </div>
      <div className="explore-legend">
        {picture !== undefined && <LegendPanel scene={scene} choropleth={choropleth} picture={picture} onLight={onLight} />}
      </div>
    </section>
  )
}
