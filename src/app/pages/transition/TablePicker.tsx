import { useId } from 'react'
import { useView } from '@/state/ViewContext.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly flows: readonly Named[]
  readonly sections: readonly Named[]
  readonly forecasts: readonly Named[]
  readonly shown: string
}

/** The choice of what to look at: flows, cross-sections and forecasts apart, so that nobody takes the one for the other. */
export function TablePicker({ flows, sections, forecasts, shown }: Props) {
  const { set } = useView()
  const { f } = useFlowText()
  const id = useId()
  const groups = [
    { label: f.controls.flows, options: flows },
    { label: f.controls.crossSections, options: sections },
    { label: f.forecast.group, options: forecasts },
  ].filter(({ options }) => options.length > 0)
  return (
    <div className="field transition-choice">
      <label htmlFor={id} className="field-label">
        {f.controls.table}
      </label>
      <select id={id} className="field-select" value={shown} onChange={(event) => set({ section: event.target.value })}>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
