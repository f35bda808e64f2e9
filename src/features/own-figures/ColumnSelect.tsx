import { SelectField } from '@/view/control/SelectField.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'

interface Props {
  readonly label: string
  readonly columns: readonly string[]
  readonly chosen: number | undefined
  /** What stands for no column; undefined where one must be chosen. */
  readonly none?: string | undefined
  readonly onChoose: (column: number | undefined) => void
}

const NONE = ''

/** Chooses a column by its name. */
export function ColumnSelect({ label, columns, chosen, none, onChoose }: Props) {
  const { o } = useOwnText()
  const empty = none ?? (chosen === undefined ? o.columns.choose : undefined)
  const options = [...(empty === undefined ? [] : [{ id: NONE, name: empty }]), ...columns.map((name, at) => ({ id: String(at), name }))]
  return <SelectField label={label} options={options} chosen={chosen === undefined ? NONE : String(chosen)} onChoose={(id) => onChoose(id === NONE ? undefined : Number(id))} />
}
