import { ABSENCES, FLAGS } from '@/contract/absence.ts'
import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Paper, Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '../cube/cube.ts'
import type { Format } from '../format/formatOf.ts'
import { AREA_COLUMNS } from './packageTables.ts'

/** What a data package of a region is made of. */
export interface PackageInput {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly papers: Papers
  readonly cubes: readonly Cube[]
  readonly format: Format
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

export const AREAS_FILE = 'data/areas.csv'
export const PAPERS_FILE = 'papers.json'
export const figuresFile = (indicator: string) => `data/${indicator}.csv`

/**
 * The descriptor `datapackage.json` (Frictionless Data Package v1, profile `tabular-data-package`, which readers of v2 understand as well):
 * every table with its columns, key, source and licence.
 */
export function dataPackage({ catalogue, region, papers, cubes, format }: PackageInput): Readonly<Record<string, unknown>> {
  const { locale } = format
  const used = cubes.flatMap((cube) => catalogue.indicators.find(({ id }) => id === cube.indicator) ?? [])
  const tables = papers.tables.filter(({ id }) => used.some(({ paper }) => paper === id))
  return {
    profile: 'tabular-data-package',
    name: `schulwege-${region.id}`,
    id: `schulwege-${region.id}-${catalogue.build.hash}`,
    title: `Schulwege: ${region.name[locale]}`,
    description: region.description[locale],
    version: `${catalogue.build.date}+${catalogue.build.hash}`,
    created: `${catalogue.build.date}T00:00:00Z`,
    keywords: ['Bildungsmonitoring', region.name.de],
    contributors: [...new Set(tables.map(({ source }) => source))].map((title) => ({ title, role: 'publisher' })),
    licenses: unique(tables.map(licenceOf)),
    sources: tables.map(sourceOf),
    resources: [areasResource(locale), ...cubes.flatMap((cube) => figuresResource(cube, used, tables, format))],
  }
}

const unique = (licences: readonly Licence[]) => [...new Map(licences.map((licence) => [`${licence.title} ${licence.path}`, licence])).values()]

function licenceOf({ licence }: Paper): Licence {
  const name = KNOWN_LICENCES.find(([pattern]) => pattern.test(licence.url))?.[1]
  return { ...(name === undefined ? {} : { name }), path: licence.url, title: licence.name }
}

const sourceOf = ({ source, tableCode, attribution }: Paper) => ({ title: [source, tableCode, attribution].filter((part) => part !== undefined).join(' · ') })

const csv = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const

function areasResource(locale: Format['locale']) {
  return {
    ...csv,
    name: 'areas',
    path: AREAS_FILE,
    title: locale === 'de' ? 'Gebiete' : 'Areas',
    schema: { fields: AREA_COLUMNS.map((name) => ({ name, type: 'string' })), primaryKey: ['area'], missingValues: [''] },
  }
}

function figuresResource(cube: Cube, used: readonly Indicator[], tables: readonly Paper[], { locale }: Format) {
  const indicator = used.find(({ id }) => id === cube.indicator)
  if (indicator === undefined) return []
  const table = tables.find(({ id }) => id === indicator.paper)
  const breakdowns = cube.breakdowns.map(({ id, categories }) => ({ name: id, type: 'string', title: indicator.breakdowns.find((one) => one.id === id)?.name[locale] ?? id, constraints: { enum: categories } }))
  const counts = (measure: 'numerator' | 'denominator') => ({ name: measure, type: 'number', ...(indicator[measure] === undefined ? {} : { title: indicator[measure][locale] }) })
  const fields = [
    { name: 'area', type: 'string', title: locale === 'de' ? 'amtlicher Schlüssel' : 'official key' },
    { name: 'period', type: 'string', constraints: { pattern: String.raw`\d{4}(-\d{2}-\d{2})?` } },
    ...breakdowns,
    { name: 'value', type: 'number', title: [indicator.name[locale], indicator.unit[locale]].filter((part) => part !== '').join(', ') },
    counts('numerator'),
    counts('denominator'),
    { name: 'absence', type: 'string', constraints: { enum: [...ABSENCES] } },
    { name: 'flags', type: 'string', description: FLAGS.join(' ') },
  ]
  return [
    {
      ...csv,
      name: indicator.id,
      path: figuresFile(indicator.id),
      title: indicator.name[locale],
      description: indicator.description[locale],
      schema: {
        fields,
        primaryKey: ['area', 'period', ...cube.breakdowns.map(({ id }) => id)],
        foreignKeys: [{ fields: ['area'], reference: { resource: 'areas', fields: ['area'] } }],
        missingValues: [''],
      },
      ...(table === undefined ? {} : { sources: [sourceOf(table)], licenses: [licenceOf(table)] }),
    },
  ]
}
