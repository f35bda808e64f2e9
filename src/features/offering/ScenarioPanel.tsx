import { scenarioSentence } from '@/model/offering/offeringSentence.ts'
import { type ScenarioAction, writeScenario } from '@/model/offering/scenario/scenarioText.ts'
import { summarise } from '@/model/offering/scenario/waysOf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { RadioField } from '@/view/control/RadioField.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { type OfferingChoice, STANDS } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'
import { ScenarioEffects } from './ScenarioEffects.tsx'
import { ScenarioSteps } from './ScenarioSteps.tsx'
import { actionWords } from './scenarioWords.ts'
import type { Scenario } from './scenarioOf.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly scenario: Scenario
  readonly onChange: (patch: Partial<OfferingChoice>) => void
}

/** What if: steps on the chosen programme's offers, what they come to, before and after. The scenario is the address's and nobody else's. */
export function ScenarioPanel({ scene, choice: { programme, period, stand }, scenario: { actions, strange, outcome, plays }, onChange }: Props) {
  const { set } = useView()
  const { o, format } = useOfferingText()
  const { offering } = scene
  const write = (next: readonly ScenarioAction[]) => set({ scenario: writeScenario(next) })
  const words = (action: ScenarioAction) => actionWords(action, scene, o, format)
  const without = [...outcome.ignored.map(words), ...strange]
  return (
    <div className="offering-scenario">
      <p>{o.scenario.intro}</p>
      {programme === undefined ? <p>{o.scenario.choose}</p> : <ScenarioSteps scene={scene} programme={programme} period={period} actions={actions} onChange={write} />}
      {actions.length > 0 && (
        <section aria-label={o.scenario.steps} className="offering-steps">
          <h3>{o.scenario.steps}</h3>
          <ul>
            {actions.map((action) => (
              <li key={writeScenario([action])}>
                <span>{words(action)}</span>
                <button type="button" className="button button-plain" aria-label={`${o.scenario.remove}: ${words(action)}`} onClick={() => write(actions.filter((one) => one !== action))}>
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => write([])}>
            {o.scenario.reset}
          </button>
        </section>
      )}
      {without.length > 0 && <p role="status">{o.scenario.ignored(without)}</p>}
      {plays && (
        <>
          <RadioField label={o.scenario.stand} options={STANDS.map((id) => ({ id, name: o.scenario.stands[id] }))} chosen={stand} onChoose={(chosen) => onChange({ stand: chosen })} />
          <p className="offering-sentence" role="status">
            {scenarioSentence(summarise(outcome.moves), { offering, format })}
          </p>
          <ScenarioEffects scene={scene} outcome={outcome} />
        </>
      )}
      <p className="offering-note">
        {o.scenario.rule} {o.page.crow}
      </p>
    </div>
  )
}
