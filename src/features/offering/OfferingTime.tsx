import { PeriodSlider } from '@/view/control/PeriodSlider.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly onChange: (patch: Partial<OfferingChoice>, settled?: boolean) => void
}

/** The period of everything on screen. */
export function OfferingTime({ scene: { offering }, choice, onChange }: Props) {
  const { format } = useOfferingText()
  const { periods, yearMeaning } = offering
  return (
    <div className="offering-time">
      <PeriodSlider
        periods={periods.map((id) => ({ id, name: format.period(id, yearMeaning), short: format.periodShort(id, yearMeaning) }))}
        chosen={choice.period}
        onChoose={(period, settled) => onChange({ period }, settled)}
      />
    </div>
  )
}
