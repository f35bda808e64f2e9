import type { AreaTree } from '../../derive/areaTree.ts'
import type { OfferingSource } from '../../read/offers/offering.ts'
import type { Sources } from '../../read/sources.ts'
import { type Finding, text } from '../finding.ts'

const known = (list: readonly { readonly id: string }[], one: string | undefined) => one === undefined || list.some((entry) => entry.id === one)

/** What an offering points to and is not there, or names twice. */
export function definitionFaults({ id, definition, own }: OfferingSource, sources: Sources, tree: AreaTree): Finding[] {
  const say = faultIn(`offerings/${id}/definition.yaml`)
  const { regions, level, sites, from, kinds, fields, programmes, forms, thresholds } = definition
  const ofRegions = regions.flatMap((name) => {
    const region = sources.regions.find((one) => one.id === name)
    if (region === undefined) return [say(`Die Region „${name}“ gibt es nicht.`, `There is no region "${name}".`)]
    if (!region.levels.some((one) => one.id === level)) return [say(`Die Region „${name}“ hat keine Ebene „${level}“.`, `The region "${name}" has no level "${level}".`)]
    return sites === undefined || region.defaultLevel === level ? [] : [say(`Schulen stehen auf der Hauptebene „${region.defaultLevel}“ der Region „${name}“, nicht auf „${level}“.`, `Schools stand on the default level "${region.defaultLevel}" of the region "${name}", not on "${level}".`)]
  })
  const twice = [...doubles(kinds), ...doubles(fields), ...doubles(programmes), ...doubles(forms)]
  return [
    ...(definition.id === id && (own === undefined || own.paper.id === id) ? [] : [say(`Ordner, Definition und Datenblatt heißen verschieden: „${id}“, „${definition.id}“.`, `Folder, definition and paper have different names: "${id}", "${definition.id}".`)]),
    ...(own !== undefined && sources.tables.some((table) => table.id === id) ? [say(`Auch eine Tabelle heißt „${id}“.`, `A table is called "${id}" too.`)] : []),
    ...(id.endsWith('-residence') ? [say('Ein Name darf nicht auf „-residence“ enden: So heißen die Dateien der Wohnorte.', 'A name must not end with "-residence": so the files of residence are called.')] : []),
    ...ofRegions,
    ...(sites === undefined || sources.sites.some((set) => set.id === sites) ? [] : [say(`Die Standorte „${sites}“ fehlen in sources/sites.`, `The sites "${sites}" are missing in sources/sites.`)]),
    ...programmes.filter(({ kind }) => !known(kinds, kind)).map((one) => say(`Die Schulform „${one.kind}“ von „${one.id}“ steht nicht unter kinds.`, `The kind "${one.kind}" of "${one.id}" is not among kinds.`)),
    ...programmes.filter(({ field }) => !known(fields, field)).map((one) => say(`Der Berufsbereich „${one.field ?? ''}“ von „${one.id}“ steht nicht unter fields.`, `The field "${one.field ?? ''}" of "${one.id}" is not among fields.`)),
    ...twice.map((name) => say(`„${name}“ ist zweimal angelegt.`, `"${name}" is defined twice.`)),
    ...(thresholds?.joint.areas ?? []).filter((area) => tree.area(area) === undefined).map((area) => say(`Das Gebiet „${area}“ steht nicht in areas.csv.`, `The area "${area}" is not in areas.csv.`)),
    ...(from === undefined ? [] : tableFaults(definition, sources).map(([de, en]) => say(de, en))),
  ]
}

function doubles(list: readonly { readonly id: string }[]): string[] {
  const ids = list.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}

function tableFaults({ from, programmes }: OfferingSource['definition'], { tables }: Sources): [string, string][] {
  const table = tables.find(({ id }) => id === from?.table)
  if (from === undefined || table === undefined) return [[`Die Tabelle „${from?.table ?? ''}“ gibt es nicht.`, `There is no table "${from?.table ?? ''}".`]]
  const labels = table.paper.dimensions[from.dimension]
  const columns = Object.values(from.measures).flatMap((column) => column ?? [])
  return [
    ...(labels === undefined ? [[`Die Tabelle „${table.id}“ hat kein Merkmal „${from.dimension}“.`, `The table "${table.id}" has no dimension "${from.dimension}".`] as [string, string]] : []),
    ...programmes.filter(({ id }) => labels !== undefined && !(id in labels)).map(({ id }): [string, string] => [`„${id}“ ist keine Ausprägung von „${from.dimension}“.`, `"${id}" is no label of "${from.dimension}".`]),
    ...columns.filter((column) => !table.measures.includes(column)).map((column): [string, string] => [`Die Tabelle „${table.id}“ hat keine Spalte „${column}“.`, `The table "${table.id}" has no column "${column}".`]),
    ...(table.paper.protection.method === 'none' ? [] : [[`Die Tabelle „${table.id}“ hält selbst kleine Zahlen geheim; als Angebote lassen sich nur Tabellen zeigen, die schon an der Quelle geschützt sind.`, `The table "${table.id}" keeps small counts secret itself; only tables that are protected at their source can be shown as offers.`] as [string, string]]),
  ]
}

const faultIn =
  (file: string) =>
  (de: string, en: string): Finding => ({
    code: 'unknown-reference',
    severity: 'error',
    place: { file },
    sentence: text(de, en),
    remedy: text('Die Definition berichtigen oder das Fehlende anlegen.', 'Correct the definition or create what is missing.'),
  })
