import type { FlowTable } from '../flow/flowTable.ts'
import type { Selection } from '../cube/cube.ts'
import type { Locale } from '../text/locale.ts'
import { ABSENCE_FIELD, FLAGS_FIELD, PERIOD_FIELD, saidDemo } from './fields.ts'
import { type PackageTable, toAreas } from './packageTable.ts'

/** Every flow of somebody, and every flow that is kept secret or unknown; what is in no row is a flow of nobody, where its origin has any row at all. */
export function flowTable(flow: FlowTable, locale: Locale): PackageTable {
  const { flow: id, name, demo, paper, description, sides, nodes, breakdowns } = flow
  const nameOf = (node: string) => nodes.get(node)?.name[locale] ?? node
  return {
    name: `flow-${id}`,
    path: `data/flow-${id}.csv`,
    title: saidDemo(name, demo, locale),
    description: description[locale],
    fields: [
      { name: 'area', type: 'string', title: locale === 'de' ? 'amtlicher Schlüssel' : 'official key' },
      PERIOD_FIELD,
      ...breakdowns.map((one) => ({ name: one.id, type: 'string' as const, title: one.name[locale], constraints: { enum: one.categories.map((category) => category.id) } })),
      { name: 'from', type: 'string' },
      { name: 'from_name', type: 'string', title: sides.from[locale] },
      { name: 'to', type: 'string' },
      { name: 'to_name', type: 'string', title: sides.to[locale] },
      { name: 'people', type: 'integer', title: flow.people[locale] },
      ABSENCE_FIELD,
      FLAGS_FIELD,
    ],
    primaryKey: ['area', 'period', ...breakdowns.map((one) => one.id), 'from', 'to'],
    foreignKeys: [toAreas('area')],
    paper,
    names: true,
    *rows() {
      for (const area of flow.areas) {
        for (const period of flow.periods) {
          for (const by of choices(breakdowns)) {
            for (const from of flow.from) {
              for (const to of flow.to) {
                const { people, absence, flags } = flow.between(from, to, { area, period, by })
                if (people !== 0) yield [area, period, ...breakdowns.map((one) => by[one.id]), from, nameOf(from), to, nameOf(to), people, absence, flags.join(' ')]
              }
            }
          }
        }
      }
    },
  }
}

/** One category of every breakdown, in all ways. */
function choices(breakdowns: FlowTable['breakdowns']): readonly Selection[] {
  return breakdowns.reduce<readonly Selection[]>((all, { id, categories }) => all.flatMap((by) => categories.map((category) => ({ ...by, [id]: category.id }))), [{}])
}
