import type { ReactNode } from 'react'
import { Explore } from '@/features/explore/Explore.tsx'
import type { SceneState } from '@/features/explore/useScene.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Message } from '@/view/ui/Message.tsx'

interface Props {
  readonly state: SceneState
  /** Stands at the head of the side panel. */
  readonly search: ReactNode
  /** Stands beside the details. */
  readonly actions: ReactNode
  /** The control of the period: below the map. */
  readonly time: ReactNode
}

/** Details, sentence, map, legend and side panel, in whichever state they are. The boxes are the same in every state. */
export function ExploreBody({ state, search, actions, time }: Props) {
  const { t } = useText()
  if (state.status === 'ready') return <Explore {...state} search={search} actions={actions} time={time} />
  return (
    <>
      <div className="explore-head">
        <header className="explore-title">
          <div className="explore-line">
            <p className="explore-details">&nbsp;</p>
          </div>
        </header>
        <div className="explore-actions">{actions}</div>
      </div>
      <section className="explore-sentence-box" aria-label={t.explore.inOneSentence}>
        <p className="explore-sentence" role="status">
          {state.status === 'loading' && t.app.loading}
        </p>
      </section>
      <section className="explore-stage">
        <div className={state.status === 'loading' ? 'explore-map explore-waiting' : 'explore-map'}>
          {state.status === 'failed' && (
            <Message heading={t.error.heading} tone="fault">
              <p>{t.error[state.fault.error.fault](state.fault.error.file)}</p>
              <button type="button" className="button button-main" onClick={state.fault.retry}>
                {t.error.retry}
              </button>
            </Message>
          )}
        </div>
        <div className="explore-legend" />
      </section>
      {time}
      <section className="explore-side">{search}</section>
    </>
  )
}
