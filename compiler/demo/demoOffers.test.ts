import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSources } from '../read/readSources.ts'
import { readYaml } from '../read/readYaml.ts'
import { demoModelFileSchema } from '../schema/demoModelFile.ts'
import { demoOffers } from './demoOffers.ts'
import type { OfferPlan } from './offerPlans.ts'
import { playYears } from './playYears.ts'
import { randomOf } from './random.ts'
import { drawResidence, pullsOf } from './residenceOf.ts'

const FOLDER = 'sources/offerings/bbs-braunschweig'
const { sources } = readSources('sources')
const model = readYaml('model.yaml', readFileSync(`${FOLDER}/model.yaml`, 'utf8'), demoModelFileSchema).content
const offering = sources?.offerings.find(({ id }) => id === 'bbs-braunschweig')
const sites = sources?.sites.find(({ id }) => id === 'bbs-braunschweig')?.sites
if (sources === undefined || model === undefined || offering?.own === undefined || sites === undefined) throw new Error('no demo offering')
const { definition, own } = offering
const rows = own.rows.map((row) => ({ ...row, pupils: row.counts.pupils !== undefined && 'number' in row.counts.pupils ? row.counts.pupils.number : Number.NaN }))

describe('the demo of the vocational schools', () => {
  test('is what the model makes of its assumptions, byte for byte', () => {
    const files = demoOffers(model, definition, sites, sources.tables)
    expect(files.offers === readFileSync(`${FOLDER}/offers.csv`, 'utf8')).toBe(true)
    expect(files.residence === readFileSync(`${FOLDER}/residence.csv`, 'utf8')).toBe(true)
  })

  test('has in 2015 exactly the official number of pupils in every Kreis and Schulform', () => {
    const table = sources.tables.find(({ id }) => id === 'berufliche-schulen')
    const official = (area: string, label: string) => {
      const cell = table?.rows.find((row) => row.area === area && row.period === '2015' && row.labels[0] === label)?.cells[table.measures.indexOf('schueler')]
      return cell !== undefined && 'number' in cell ? cell.number : 0
    }
    const areaOf = new Map(sites.map(({ id, area }) => [id, area]))
    const kindOf = new Map(definition.programmes.map(({ id, kind }) => [id, kind]))
    const made = (area: string, kind: string) => rows.filter((row) => row.period === '2015' && areaOf.get(row.place) === area && kindOf.get(row.programme) === kind).reduce((sum, { pupils }) => sum + pupils, 0)
    for (const area of new Set(areaOf.values())) {
      const expected = { bs: official(area, 'berufsschulen') - official(area, 'berufsschulen-ohne-vertrag'), bes: official(area, 'berufsschulen-ohne-vertrag'), bfs: official(area, 'berufsfachschulen'), fos: official(area, 'fachoberschulen'), bos: 0, bg: official(area, 'fachgymnasien'), fs: official(area, 'fachschulen') }
      expect([area, Object.fromEntries(Object.keys(expected).map((kind) => [kind, made(area, kind)]))]).toEqual([area, expected])
    }
    // Braunschweig, by hand: 8263 pupils of Berufsschulen, 316 of them without a contract.
    expect(made('03101', 'bs')).toBe(7947)
  })

  test('shows what a planner looks for: 60 programmes and more, closings, openings, changes of form, and classes around 7, 22 and 27', () => {
    const years = new Map<string, string[]>()
    for (const { place, programme, form, period } of rows) years.set(`${place} ${programme} ${form}`, [...(years.get(`${place} ${programme} ${form}`) ?? []), period])
    const first = rows.map(({ counts }) => (counts['first-year'] !== undefined && 'number' in counts['first-year'] ? counts['first-year'].number : 0)).filter((people) => people > 0)
    expect(new Set(rows.map(({ programme }) => programme)).size).toBeGreaterThanOrEqual(60)
    expect([...years.values()].filter((list) => list.at(-1) !== '2024').length).toBeGreaterThan(10)
    expect([...years.values()].filter((list) => list[0] !== '2012').length).toBeGreaterThan(8)
    expect([years.get('wf-langhans fs-heilerziehung vollzeit')?.at(-1), years.get('wf-langhans fs-heilerziehung teilzeit')?.[0]]).toEqual(['2020', '2019'])
    for (const [low, high] of [[1, 7], [7, 22], [22, 27], [27, 100]] as const) expect(first.filter((people) => people >= low && people < high).length).toBeGreaterThan(100)
  })
})

const plan: OfferPlan = { site: { ...(sites[0] as NonNullable<(typeof sites)[0]>), lat: 52.27, lon: 10.52, area: '03101' }, programme: 'koch', form: 'teilzeit', years: 3, trend: 0, rare: false, anchored: 60, from: undefined, beginners: undefined, until: undefined }
const still = { ...model, noise: 0, keep: 1, closing: { below: 1, chance: 0 } }

describe('playing an offer through the years', () => {
  test('keeps 20 beginners a year and 60 pupils where nothing changes', () => {
    const played = playYears(plan, still, 2015, randomOf(1, 'x'))
    expect([played.get(2012), played.get(2015), played.get(2024)]).toEqual([[20, 20, 20], [20, 20, 20], [20, 20, 20]])
  })

  test('lets those under way finish when nobody begins any more', () => {
    const played = playYears({ ...plan, until: 2018 }, still, 2015, randomOf(1, 'x'))
    expect([played.get(2018), played.get(2019), played.get(2020), played.get(2021)]).toEqual([[20, 20, 20], [0, 20, 20], [0, 0, 20], undefined])
  })

  test('grows a new offer year by year from its first class', () => {
    const played = playYears({ ...plan, anchored: undefined, from: 2019, beginners: 27 }, still, 2015, randomOf(1, 'x'))
    expect([played.get(2018), played.get(2019), played.get(2020), played.get(2021)]).toEqual([undefined, [27, 0, 0], [27, 27, 0], [27, 27, 27]])
  })

  test('meets the anchored number exactly, whatever the noise', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const cohorts = playYears({ ...plan, anchored: 61 }, model, 2015, randomOf(seed, 'x')).get(2015) ?? []
      expect(cohorts.reduce((sum, people) => sum + people, 0)).toBe(61)
    }
  })
})

describe('where pupils live', () => {
  test('falls with distance, and where the programme is taught at home', () => {
    const youth = () => 1000
    const pulls = (offering: string[]) => new Map(pullsOf(plan, model, youth, new Set(offering)).map(({ area, pull }) => [area, pull]))
    // The point of Braunschweig is the site's own: distance 0, all 1000. Wolfenbüttel lies 12.3 km away: 1000 e^(−12.3/9) = 255.
    expect(pulls([]).get('03101')).toBeCloseTo(1000, 6)
    expect(pulls([]).get('03158')).toBeCloseTo(255, 0)
    expect(pulls(['03158']).get('03158')).toBeCloseTo(255 / 4, 0)
  })

  test('adds up to the pupils, the same every time', () => {
    const draw = () => drawResidence(100, [{ area: 'a', pull: 3 }, { area: 'b', pull: 1 }], 0.1, randomOf(7, 'x'))
    expect([...draw().values()].reduce((sum, people) => sum + people, 0)).toBe(100)
    expect([...draw()]).toEqual([...draw()])
  })
})
