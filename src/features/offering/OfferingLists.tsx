import { Tabs } from '@/view/ui/Tabs.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { ChangesList } from './ChangesList.tsx'
import { GapsList } from './GapsList.tsx'
import { listsOf, type OfferingChoice } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'
import { ScenarioPanel } from './ScenarioPanel.tsx'
import type { Scenario } from './scenarioOf.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly scenario: Scenario
  readonly onChange: (patch: Partial<OfferingChoice>) => void
  readonly onSelect: (place: MatrixPlace) => void
}

/** The three questions a council asks: where is it missing, what has changed, what if. Only those the table can answer. */
export function OfferingLists({ scene, choice, scenario, onChange, onSelect }: Props) {
  const { o } = useOfferingText()
  const lists = listsOf(scene.offering)
  if (lists.length === 0) return null
  return (
    <section className="offering-lists">
      <Tabs label={o.page.lists} tabs={lists.map((id) => ({ id, name: o.page.listNames[id] }))} chosen={choice.list} onChoose={(list) => onChange({ list })}>
        {choice.list === 'gaps' && <GapsList scene={scene} choice={choice} onSelect={onSelect} />}
        {choice.list === 'changes' && <ChangesList scene={scene} choice={choice} onChange={onChange} onSelect={onSelect} />}
        {choice.list === 'scenario' && <ScenarioPanel scene={scene} choice={choice} scenario={scenario} onChange={onChange} />}
      </Tabs>
    </section>
  )
}
