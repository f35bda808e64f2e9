import { stringify } from 'yaml'
import { slug } from '../regular/cellKinds.ts'

const todo = (words: string) => ({ de: words, en: `TODO ${words}` })

/** A first definition for a new flow table: what the file tells, and a TODO wherever a person must decide. */
export function draftDefinition(id: string, from: readonly string[], to: readonly string[]): string {
  const nodes = [...new Set([...from, ...to])]
  return stringify({
    id,
    order: 100,
    regions: ['todo-region'],
    name: todo(id),
    description: todo(id),
    kind: 'stages',
    sides: { from: todo('von'), to: todo('nach') },
    people: todo('Personen'),
    sentence: todo('Von 100 Personen{from} gingen {period} {place} {parts}'),
    nodes: nodes.map((words) => ({ id: slug(words, '-'), name: todo(words) })),
    from: [...new Set(from.map((words) => slug(words, '-')))],
    to: [...new Set(to.map((words) => slug(words, '-')))],
  })
}

/** A first paper for it. */
export const draftFlowPaper = (id: string): string =>
  stringify({
    id,
    title: todo(id),
    source: 'TODO Herausgeber',
    retrieved: '',
    licence: { name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', url: 'https://www.govdata.de/dl-de/by-2-0' },
    attribution: 'TODO',
    yearMeaning: 'school-year-start',
    gebietsstand: todo('TODO Gebietsstand'),
    rounding: [],
    notes: [],
    footnotes: [],
    acknowledged: [],
  })
