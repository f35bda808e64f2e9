import { stringify } from 'yaml'
import type { ImportedTable } from '../layout.ts'
import { labelsOf } from '../table.ts'

const todo = (text: string) => ({ de: text, en: `TODO ${text}` })

/** A first paper for a new table: what the file tells, and a TODO wherever a person must decide. It keeps to the schema. */
export function draftPaper(table: string, { content, facts }: ImportedTable): string {
  const labels = content.dimensions.map((dimension, index) => {
    const words = labelsOf(content.rows, index).sort()
    return [dimension, Object.fromEntries(words.map((word) => [word, todo(facts.names?.[word] ?? word)]))] as const
  })
  return stringify({
    id: table,
    title: todo(facts.title ?? table),
    source: 'TODO Herausgeber',
    ...(facts.tableCode === undefined ? {} : { tableCode: facts.tableCode }),
    retrieved: '',
    licence: { name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', url: 'https://www.govdata.de/dl-de/by-2-0' },
    attribution: facts.licenceYear === undefined ? 'TODO' : `© Statistische Ämter des Bundes und der Länder, ${facts.licenceYear}, dl-de/by-2-0, verändert`,
    yearMeaning: 'calendar-year',
    gebietsstand: todo('TODO Gebietsstand'),
    rounding: [],
    breaks: [],
    notes: [],
    footnotes: [],
    acknowledged: [],
    dimensions: Object.fromEntries(labels),
    measures: Object.fromEntries(content.measures.map((measure) => [measure, { name: todo(facts.names?.[measure] ?? measure), unit: 'persons' }])),
  })
}
