import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { papersSchema } from '@/contract/schema/paper.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { loadTexts, textsOf } from '@/model/text/textsOf.ts'
import { buildPaper } from './buildPaper.ts'
import { buildTablePaper } from './buildTablePaper.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data', file), 'utf8'))
const catalogue = catalogueSchema.parse(read('catalogue.json'))
const papers = papersSchema.parse(read('papers.json'))
const indicator = catalogue.indicators.find(({ id }) => id === 'ohne-abschluss-anteil')!
beforeAll(() => loadTexts('en'))

const terms = (locale: 'de' | 'en', periods: readonly string[] = ['2020', '2021', '2022', '2023', '2024']) =>
  new Map(
    buildPaper({ indicator, papers, periods, build: catalogue.build, t: textsOf(locale), format: formatOf(locale) }).map(({ term, answers }) => [term, answers]),
  )

it('answers what a doubting reader asks, each with something', () => {
  const german = terms('de')
  expect([...german.keys()]).toEqual(
    expect.arrayContaining(['Was gezählt wird', 'Formel', 'Quelle', 'Lizenz', 'Quellenvermerk', 'Gebietsstand', 'Bedeutung des Jahres', 'Datenstand']),
  )
  expect([...german].filter(([, answers]) => answers.join('') === '')).toEqual([])
})

it('says the span of many periods and names few', () => {
  expect(terms('de').get('Zeiträume')).toEqual(['2020 – 2024 (5)'])
  expect(terms('de', ['2020', '2023']).get('Zeiträume')).toEqual(['2020 und 2023'])
})

it('speaks English too', () => {
  expect(terms('en').get('Licence')).toBeDefined()
})

it('says how small counts are kept secret, and why', () => {
  expect(terms('de').get('Geheimhaltung')).toEqual(['keine eigene', 'Wie veröffentlicht.'])
  const secret = { ...indicator, id: 'kleine-bildungsgaenge', paper: 'geheim' }
  const english = buildPaper({ indicator: secret, papers, periods: ['2023'], build: catalogue.build, t: textsOf('en'), format: formatOf('en') })
  expect(english.find(({ term }) => term === 'Confidentiality')?.answers.join(' ')).toMatch(/from 1 to 4 and shares of fewer than 5 .* at least 5 Small courses/)
})

it('a table that is no indicator has a paper as well: source, licence, confidentiality with its rule', () => {
  const table = papers.tables.find(({ id }) => id === 'geheim')!
  const paper = new Map(buildTablePaper(table, catalogue.build, textsOf('de'), formatOf('de')).map(({ term, answers }) => [term, answers]))
  expect([...paper.keys()]).toEqual(expect.arrayContaining(['Quelle', 'Abgerufen am', 'Lizenz', 'Quellenvermerk', 'Gebietsstand', 'Geheimhaltung', 'Bedeutung des Jahres', 'Datenstand']))
  expect(paper.get('Geheimhaltung')?.[0]).toMatch(/^Anzahlen von 1 bis 4 /)
  expect([...paper].filter(([, answers]) => answers.join('') === '')).toEqual([])
})
