import { useOwnText } from '@/view/text/useOwnText.ts'
import type { Reading } from './useReading.ts'
import './stepper.css'

const STEPS = ['file', 'columns', 'findings'] as const

/** The three steps and which of them is on screen. */
export function Stepper({ step }: Pick<Reading, 'step'>) {
  const { o } = useOwnText()
  const at = STEPS.indexOf(step)
  return (
    <ol className="own-steps" aria-label={o.steps.label}>
      {STEPS.map((id, index) => (
        <li key={id} aria-current={index === at ? 'step' : undefined} data-done={index < at}>
          <span className="own-step-number" aria-hidden="true">
            {index + 1}
          </span>
          {o.steps[id]}
          {index < at && <span className="visually-hidden"> ({o.steps.done})</span>}
        </li>
      ))}
    </ol>
  )
}
