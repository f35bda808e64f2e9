import type { AreaTree } from '../../derive/areaTree.ts'
import { type FlowTable, WHOLE } from '../../read/flows/flowTable.ts'
import type { Sources } from '../../read/sources.ts'
import { acknowledge } from '../acknowledge.ts'
import { type Finding, text } from '../finding.ts'
import { definitionFinding, strangeWords } from './flowFindings.ts'
import { brokenOrigins, doubleFlows, strangeFigures } from './flowRules.ts'

/** Checks all flow tables and returns every finding at once; what a paper acknowledges is a note. */
export function checkFlows({ flows = [], tables, regions }: Pick<Sources, 'flows' | 'tables' | 'regions'>, tree: AreaTree): Finding[] {
  const taken = new Set(tables.map(({ id }) => id))
  return flows.flatMap((flow) => [
    ...checkDefinition(flow, new Set(regions.map(({ id }) => id)), taken),
    ...acknowledge(checkFlow(flow, tree), flow.paper.acknowledged, `flows/${flow.id}/paper.yaml`),
  ])
}

/** Everything that can be said against the rows of one flow table. */
export function checkFlow(flow: FlowTable, tree: AreaTree): Finding[] {
  const { from, to, breakdowns } = flow.definition
  const inDefinition = text('in definition.yaml', 'in definition.yaml')
  const [origins, destinations] = [new Set(from), new Set([...to, WHOLE])]
  return [
    ...strangeWords(flow, 'area', ({ area }) => area, (area) => tree.area(area) !== undefined, text('in areas.csv', 'in areas.csv')),
    ...strangeWords(flow, 'from', (row) => row.from, (id) => origins.has(id), inDefinition),
    ...strangeWords(flow, 'to', (row) => row.to, (id) => destinations.has(id), inDefinition),
    ...breakdowns.flatMap(({ id, categories }, at) => strangeWords(flow, id, ({ labels }) => labels[at] ?? '', (label) => categories.some((one) => one.id === label), inDefinition)),
    ...strangeFigures(flow),
    ...doubleFlows(flow),
    ...brokenOrigins(flow),
  ]
}

function checkDefinition({ id, definition, paper }: FlowTable, regions: ReadonlySet<string>, tables: ReadonlySet<string>): Finding[] {
  const named = new Set(definition.nodes.map((node) => node.id))
  const found: Finding[] = []
  const say = (code: string, de: string, en: string, remedy: readonly [string, string]) => found.push(definitionFinding(id, code, text(de, en), text(...remedy)))
  for (const strange of [definition.id, paper.id].filter((one) => one !== id)) {
    say('foreign-id', `Der Ordner heißt „${id}“, die Datei nennt sich „${strange}“.`, `The folder is called "${id}", the file calls itself "${strange}".`, ['Den Namen angleichen.', 'Make the names agree.'])
  }
  if (tables.has(id)) {
    say('taken-id', `„${id}“ heißt schon eine Quelltabelle; Datenblätter werden nach diesem Namen gesucht.`, `A source table is called "${id}" already; papers are looked up by this name.`, ['Anders nennen.', 'Take another name.'])
  }
  for (const region of definition.regions.filter((one) => !regions.has(one))) {
    say('unknown-region', `Die Region „${region}“ gibt es nicht.`, `There is no region "${region}".`, ['In sources/regions nachsehen.', 'Look into sources/regions.'])
  }
  for (const node of [...definition.from, ...definition.to].filter((one) => !named.has(one))) {
    say('unknown-node', `Der Knoten „${node}“ hat keinen Namen.`, `The node "${node}" has no name.`, ['Unter „nodes“ eintragen.', 'Enter it under "nodes".'])
  }
  if (named.size < definition.nodes.length || named.has(WHOLE)) {
    say('double-node', `Ein Knoten steht doppelt unter „nodes“, oder heißt „${WHOLE}“.`, `A node stands twice under "nodes", or is called "${WHOLE}".`, ['Berichtigen.', 'Correct it.'])
  }
  if (paper.protection.method === 'rounding') {
    say('flow-protection', 'Ströme werden nicht gerundet: Was fortgeht, wäre nicht mehr, was ankommt.', 'Flows are not rounded: what leaves would no longer be what arrives.', [
      'Im Datenblatt „suppression“ oder, mit Begründung, „none“ wählen.',
      'Choose "suppression" or, with a reason, "none" in the paper.',
    ])
  }
  return found
}
