import { type ReactNode, useCallback, useState } from 'react'
import { useView } from '@/state/ViewContext.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Spotlight } from './Spotlight.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { ActiveChoices } from './ActiveChoices.tsx'
import { type Pointing, POINTING_NOWHERE } from './buildPicture.ts'
import { heading } from './heading.ts'
import { MapPlace } from './MapPlace.tsx'
import { containsDemo } from './containsDemo.ts'
import type { Scene } from './scene.ts'
import { selectArea } from './select.ts'
import { Sentence } from './Sentence.tsx'
import { SidePanel } from './SidePanel.tsx'
import type { Fault } from './useScene.ts'
import { usePicture } from './usePicture.ts'
import '@/view/ui/demoBadge.css'

interface Props {
  readonly scene: Scene
  readonly mapFault: Fault | undefined
  /** Stands at the head of the side panel. */
  readonly search: ReactNode
  /** Stands beside the details. */
  readonly actions: ReactNode
  /** The control of the period: below the map. */
  readonly time: ReactNode
}

/** One scene as details, sentence, map, legend and side panel. What is pointed at in one of them is shown in all. */
export function Explore({ scene, mapFault, search, actions, time }: Props) {
  const { view, set } = useView()
  const { t, format } = useText()
  const [pointing, setPointing] = useState<Pointing>(POINTING_NOWHERE)
  const { choropleth, picture } = usePicture(scene, pointing)
  const { title, details, region } = heading(scene, format)

  const point = useCallback((area: string | undefined) => setPointing((now) => (now.area === area ? now : { ...now, area })), [])
  const light = useCallback((lit: readonly string[] | undefined) => setPointing((now) => (now.lit === lit ? now : { ...now, lit })), [])
  const select = useCallback(
    (area: string, additive: boolean) => set({ areas: selectArea(view.areas, area, additive) }),
    [set, view.areas],
  )

  return (
    <>
      <PageTitle>{t.app.title([title, details, region])}</PageTitle>
      <Spotlight onLight={light} />
      <div className="explore-head">
        <header className="explore-title">
          <div className="explore-line">
            {containsDemo(scene) && (
              <span className="demo-badge" title={t.app.demoMeaning}>
                {t.app.demo}
              </span>
            )}
            <p className="explore-details">
              {details}
              {/* On screen the region stands in the head. */}
              <span className="print-only"> · {region}</span>
            </p>
            <ActiveChoices scene={scene} />
          </div>
        </header>
        <div className="explore-actions">{actions}</div>
      </div>
      <Sentence scene={scene} />
      <MapPlace scene={scene} choropleth={choropleth} picture={picture} fault={mapFault} onPoint={point} onLight={light} onSelect={select} />
      {time}
      <SidePanel scene={scene} choropleth={choropleth} colours={picture?.colours} pointed={pointing.area} onPoint={point} onSelect={select} search={search} />
    </>
  )
}
