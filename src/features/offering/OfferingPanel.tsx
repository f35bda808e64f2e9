import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { useView } from '@/state/ViewContext.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { TellSentence } from '@/view/text/TellSentence.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { ActiveChoice } from './ActiveChoice.tsx'
import { OfferingControls } from './OfferingControls.tsx'
import { OfferingLists } from './OfferingLists.tsx'
import { OfferingMap } from './OfferingMap.tsx'
import { OfferingMatrix } from './OfferingMatrix.tsx'
import { OfferingTime } from './OfferingTime.tsx'
import { type OfferingChoice, settleChoice, writeChoice } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'
import { openFor } from './openGroups.ts'
import { takenOffers } from './takenOffers.ts'
import { useOfferingPicture } from './useOfferingPicture.ts'
import './offering.css'
import './offeringLists.css'
import './scenario.css'
import './offeringPrint.css'

interface Props {
  readonly scene: OfferingScene
  /** Paper, files and link of what is on screen. */
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
  /** Which of the region's tables is shown: the first of the choices. */
  readonly picker: ReactNode
  readonly heading: ReactNode
}

/** Matrix and map of an offering, which light each other up, the sentence for the minutes, and the lists that answer what is asked of it. */
export function OfferingPanel({ scene, actions, picture, picker, heading }: Props) {
  const { view, set } = useView()
  const { o, t, format } = useOfferingText()
  const { offering, areas, counted } = scene
  const [lit, setLit] = useState<MatrixPlace>()
  const settle = useCallback((filter: typeof view.filter) => settleChoice(filter, offering, areas.map(({ id }) => id), counted), [offering, areas, counted])
  const { choice, lost } = useMemo(() => settle(view.filter), [settle, view.filter])
  const { scenario, matrix, offers, changes, sentence } = useOfferingPicture(scene, choice, view.scenario)

  const supposed = scenario.plays && choice.stand === 'after'
  const change = (patch: Partial<OfferingChoice>, settled = true) => {
    const next = { ...choice, ...patch }
    // What is compared with follows the period, so it is a default only beside its own period.
    const plain = { ...settle({}).choice, since: settle({ year: next.period }).choice.since }
    // A programme that is chosen must be seen: the groups it lies in open with it.
    const folds = patch.programme === undefined ? view.folds : openFor(matrix, view.folds, patch.programme)
    set({ filter: writeChoice(next, plain), folds }, settled ? 'push' : 'replace')
  }
  const select = (place: MatrixPlace) => {
    const same = place.programme === choice.programme && place.place === choice.place
    change(same ? { programme: undefined, place: undefined } : { programme: place.programme, place: place.place })
  }
  const selectPlace = (place: string) => {
    if (matrix.columns.some(({ id }) => id === place)) change({ place: place === choice.place ? undefined : place })
  }
  const lightPlace = useCallback((place: string | undefined) => setLit(place === undefined ? undefined : { programme: undefined, place }), [])
  return (
    <>
      <TellSentence>{sentence}</TellSentence>
      <div className="meeting-screen">
        <div className="offering-title">
          {heading}
          <OfferingTime scene={scene} choice={choice} onChange={change} />
        </div>
        <OfferingControls scene={scene} choice={choice} picker={picker} onChange={change} />
        {lost.length > 0 && <p role="status">{o.page.lost(lost)}</p>}
        {offering.demo && <p className="offering-demo">{o.page.demo}</p>}
        <section className="offering-head" aria-label={o.page.sentence}>
          <p className="offering-sentence" role="status">
            {sentence}
          </p>
          <div className="offering-actions">
            {actions(takenOffers(scene, offers, format))}
            {picture(offering.paper, async (foot) => (await import('./offeringPlates.ts')).offeringPlates({ scene, choice, offers, changes, sentence, supposed }, foot, { t, format }))}
          </div>
        </section>
        <ActiveChoice scene={scene} choice={choice} onChange={change} />
        <div className="offering-stage" data-programme={choice.programme !== undefined}>
          <OfferingMatrix scene={scene} choice={choice} matrix={matrix} changes={changes} lit={lit} onLight={setLit} onSelect={select} />
          <OfferingMap scene={scene} choice={choice} offers={offers} changes={changes} lit={lit} onLight={lightPlace} onSelect={selectPlace} />
        </div>
      </div>
      {scene.withoutResidence !== undefined && <p role="status">{o.page.withoutResidence}</p>}
      <OfferingLists scene={scene} choice={choice} scenario={scenario} onChange={change} onSelect={select} />
    </>
  )
}
