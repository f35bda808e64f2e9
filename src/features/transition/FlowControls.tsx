import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { type SideNode, SIDES } from '@/model/flow/changeFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { PeriodSlider } from '@/view/control/PeriodSlider.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { THRESHOLDS, type TransitionChoice, WHOLE_REGION } from './transitionChoice.ts'

interface Props {
  readonly table: FlowTable
  readonly region: Region
  readonly choice: TransitionChoice
  /** Areas that can be chosen, the one shown unasked first. */
  readonly areas: readonly string[]
  readonly onChange: (patch: Partial<TransitionChoice>, settled?: boolean) => void
}

/** What of a flow table is shown: area, breakdowns, node, threshold, what stands beside, and the period. Only what the table has can be chosen. */
export function FlowControls({ table, region, choice, areas: ids, onChange }: Props) {
  const { f, format, locale } = useFlowText()
  const words = f.controls
  const areaName = (id: string) => inLanguage(region.areas.find((area) => area.id === (id === WHOLE_REGION ? region.total : id))?.name ?? id, locale)
  const areas = [...ids.slice(0, 1), ...ids.slice(1).toSorted((a, b) => format.compare(areaName(a), areaName(b)))].map((id) => ({ id, name: areaName(id) }))
  const years = table.periods.map((id) => ({ id, name: format.period(id, table.yearMeaning), short: format.periodShort(id, table.yearMeaning) }))
  const beside = [
    { id: '', name: words.none },
    ...years.filter(({ id }) => id !== choice.period).map(({ id, name }) => ({ id: `year-${id}`, name })),
    ...areas.filter(({ id }) => id !== choice.area).map(({ id, name }) => ({ id: `area-${id}`, name })),
  ]
  const nodes = SIDES.flatMap((side) => table[side].map((id) => ({ id: `${side}-${id}`, name: words[side](table.nodes.get(id)?.name[locale] ?? id) })))
  return (
    <div className="flow-controls">
      {areas.length > 1 && <SelectField label={words.area} options={areas} chosen={choice.area} onChoose={(area) => onChange({ area })} />}
      {table.breakdowns.map(({ id, name, categories }) => (
        <SelectField
          key={id}
          label={name[locale]}
          options={[{ id: '', name: words.everything }, ...categories.map((category) => ({ id: category.id, name: category.name[locale] }))]}
          chosen={choice.by[id] ?? ''}
          onChoose={(category) => onChange({ by: Object.fromEntries([...Object.entries(choice.by).filter(([key]) => key !== id), ...(category === '' ? [] : [[id, category]])]) })}
        />
      ))}
      <SelectField
        label={words.node}
        options={[{ id: '', name: words.any }, ...nodes]}
        chosen={choice.node === undefined ? '' : `${choice.node.side}-${choice.node.id}`}
        onChoose={(value) => onChange({ node: parseNode(value) })}
      />
      <SelectField
        label={words.threshold}
        options={THRESHOLDS.map((people) => ({ id: String(people), name: people === 0 ? words.all : words.under(people) }))}
        chosen={String(choice.threshold)}
        onChoose={(value) => onChange({ threshold: THRESHOLDS.find((people) => String(people) === value) ?? 0 })}
      />
      {beside.length > 1 && (
        <SelectField
          label={words.compare}
          options={beside}
          chosen={choice.beside === undefined ? '' : `${choice.beside.kind}-${choice.beside.id}`}
          onChoose={(value) => onChange({ beside: value === '' ? undefined : { kind: value.startsWith('year-') ? 'year' : 'area', id: value.slice(5) } })}
        />
      )}
      <div className="flow-time">
        <PeriodSlider periods={years} chosen={choice.period} onChoose={(period, settled) => onChange({ period }, settled)} />
      </div>
    </div>
  )
}

function parseNode(value: string): SideNode | undefined {
  const side = SIDES.find((one) => value.startsWith(`${one}-`))
  return side === undefined ? undefined : { side, id: value.slice(side.length + 1) }
}
