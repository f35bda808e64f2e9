import type { DataFlow } from '@/contract/schema/cooperation.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { DataTexts } from '@/model/text/data/dataTextsOf.ts'
import type { Locale } from '@/model/text/locale.ts'
import type { FlowDrawing } from '@/view/flow/flowShape.ts'

/** A flow in the words of one language, ready to be laid out. */
export function flowDrawing({ parties, steps }: DataFlow, d: DataTexts, locale: Locale): FlowDrawing {
  return {
    parties: parties.map(({ id, role, name }) => ({ id, role, name: name[locale] })),
    steps: steps.map((step) => ({ from: step.from, to: step.to, what: step.what[locale], settled: step.settled ?? true, directed: isDirected(step, parties) })),
    roles: d.flow.roles,
  }
}

/** Whether it is known which way a step leads: not between parties whose roles are open. */
export function isDirected({ from, to }: DataFlow['steps'][number], parties: DataFlow['parties']): boolean {
  return parties.some(({ id, role }) => (id === from || id === to) && role !== 'open')
}

/** The picture for whoever does not see it: every step in words. */
export function flowSentence({ parties, steps, name }: DataFlow, d: DataTexts, { locale, list }: Format): string {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name[locale] ?? id
  return `${name[locale]}: ${list(steps.map((step) => d.flow[isDirected(step, parties) ? 'step' : 'between'](nameOf(step.from), nameOf(step.to), step.what[locale])))}.`
}
