import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Paper, Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Locale } from '../text/locale.ts'
import type { PackageTable } from './packageTable.ts'

/** What a data package of a region is made of. */
export interface PackageInput {
  readonly catalogue: Pick<Catalogue, 'build'>
  readonly region: Region
  readonly papers: Papers
  readonly tables: readonly PackageTable[]
  readonly locale: Locale
}

interface Licence {
  readonly name?: string
  readonly path: string
  readonly title: string
}

/** Names of licences as the Open Definition lists them, by the address that stands in a paper. */
const KNOWN_LICENCES: readonly (readonly [RegExp, string])[] = [
  [/dl-de\/by-2-0/, 'dl-de-by-2.0'],
  [/dl-de\/zero-2-0/, 'dl-de-zero-2.0'],
  [/creativecommons\.org\/licenses\/by\/4\.0/, 'CC-BY-4.0'],
  [/opensource\.org\/license\/mit/, 'MIT'],
]

export const PAPERS_FILE = 'papers.json'

/**
 * The descriptor `datapackage.json` (Frictionless Data Package v1, profile `tabular-data-package`, which readers of v2 understand as well):
 * every table with its columns, key, source and licence.
 */
export function dataPackage({ catalogue, region, papers, tables, locale }: PackageInput): Readonly<Record<string, unknown>> {
  const used = papersOf(papers, tables)
  return {
    profile: 'tabular-data-package',
    name: `schulwege-${region.id}`,
    id: `schulwege-${region.id}-${catalogue.build.hash}`,
    title: `Schulwege: ${region.name[locale]}`,
    description: region.description[locale],
    version: `${catalogue.build.date}+${catalogue.build.hash}`,
    created: `${catalogue.build.date}T00:00:00Z`,
    keywords: ['Bildungsmonitoring', region.name.de],
    contributors: [...new Set(used.map(({ source }) => source))].map((title) => ({ title, role: 'publisher' })),
    licenses: unique(used.map(licenceOf)),
    sources: used.map(sourceOf),
    resources: tables.map((table) => resourceOf(table, used)),
  }
}

/** The papers behind the tables of a package, in their own order. */
export const papersOf = (papers: Pick<Papers, 'tables'>, tables: readonly PackageTable[]): readonly Paper[] => papers.tables.filter(({ id }) => tables.some(({ paper }) => paper === id))

function resourceOf({ name, path, title, description, fields, primaryKey, foreignKeys, paper }: PackageTable, papers: readonly Paper[]) {
  const source = papers.find(({ id }) => id === paper)
  return {
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    name,
    path,
    title,
    ...(description === undefined ? {} : { description }),
    schema: { fields, primaryKey, ...(foreignKeys === undefined ? {} : { foreignKeys }), missingValues: [''] },
    ...(source === undefined ? {} : { sources: [sourceOf(source)], licenses: [licenceOf(source)] }),
  }
}

const unique = (licences: readonly Licence[]) => [...new Map(licences.map((licence) => [`${licence.title} ${licence.path}`, licence])).values()]

function licenceOf({ licence }: Paper): Licence {
  const name = KNOWN_LICENCES.find(([pattern]) => pattern.test(licence.url))?.[1]
  return { ...(name === undefined ? {} : { name }), path: licence.url, title: licence.name }
}

const sourceOf = ({ source, tableCode, attribution }: Paper) => ({ title: [source, tableCode, attribution].filter((part) => part !== undefined).join(' · ') })
