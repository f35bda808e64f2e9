import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { FlowTexts } from '@/model/text/flow/flowTextsOf.ts'
import type { TransitionChoice } from './transitionChoice.ts'

/** What narrows the flows on screen, in words: categories, the node asked for, the threshold. For a picture and for paper, where no control says it. */
export function choiceWords(table: FlowTable, { by, node, threshold }: TransitionChoice, { controls }: FlowTexts, { locale }: Format): readonly string[] {
  return [
    ...table.breakdowns.flatMap(({ id, categories }) => categories.flatMap((one) => (one.id === by[id] ? [one.name[locale]] : []))),
    ...(node === undefined ? [] : [controls[node.side](table.nodes.get(node.id)?.name[locale] ?? node.id)]),
    ...(threshold === 0 ? [] : [`${controls.threshold}: ${controls.under(threshold)}`]),
  ]
}
