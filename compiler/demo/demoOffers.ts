import { OTHER_RESIDENCE } from '@/contract/schema/offering.ts'
import { groupBy } from '../derive/groupBy.ts'
import type { SiteRow } from '../read/offers/offering.ts'
import type { Table } from '../read/sources.ts'
import type { DemoModel } from '../schema/demoModelFile.ts'
import type { OfferingDefinition } from '../schema/offeringFile.ts'
import { type OfferPlan, offerPlans } from './offerPlans.ts'
import { playYears } from './playYears.ts'
import { randomOf } from './random.ts'
import { drawResidence, pullsOf } from './residenceOf.ts'

/** The two files of a demo offering, as text. */
export interface DemoFiles {
  readonly offers: string
  readonly residence: string
}

/**
 * Makes demo offers by the model: the same model, definition, schools and tables give the same bytes.
 * @param tables the anchor's table and the one that says how many young people live where
 * @throws RangeError naming what the model asks for and the sources lack
 */
export function demoOffers(model: DemoModel, definition: OfferingDefinition, sites: readonly SiteRow[], tables: readonly Table[]): DemoFiles {
  const anchors = countsOf(tables, model.anchor.table, model.anchor.period)
  const people = countsOf(tables, model.residence.table, model.residence.period)
  const anchored = (area: string, kind: string) => {
    const { label, minus } = model.anchor.kinds[kind] ?? { label: '' }
    return label === '' ? 0 : anchors(area, label, model.anchor.measure) - (minus === undefined ? 0 : anchors(area, minus, model.anchor.measure))
  }
  const youth = (area: string) => model.residence.ages.reduce((total, age) => total + people(area, age, 'insgesamt'), 0)
  const plans = offerPlans(model, definition, sites, anchored)
  const played = plans.map((plan) => ({ plan, years: playYears(plan, model, Number(model.anchor.period), randomOf(model.seed, `years ${keyOf(plan)}`)) }))
  const offering = groupBy(played.flatMap(({ plan, years }) => [...years.keys()].map((year) => ({ key: `${plan.programme}|${year}`, area: plan.site.area }))), ({ key }) => key)
  const areas = Object.keys(model.residence.points).sort()
  const lines = played.flatMap(({ plan, years }) => {
    const random = randomOf(model.seed, `residence ${keyOf(plan)}`)
    const elsewhere = model.residence.elsewhere[plan.rare ? 'rare' : 'common']
    return [...years].map(([year, cohorts]) => {
      const pupils = cohorts.reduce((total, cohort) => total + cohort, 0)
      const classes = cohorts.reduce((total, cohort) => total + Math.ceil(cohort / model.largestClass), 0)
      const here = new Set((offering.get(`${plan.programme}|${year}`) ?? []).map(({ area }) => area))
      const lived = drawResidence(pupils, pullsOf(plan, model, youth, here), elsewhere, random)
      const key = `${plan.site.id};${plan.programme};${plan.form};${year}`
      return { key, offer: `${key};${pupils};${cohorts[0] ?? 0};${classes};`, residence: `${key};${[...areas, OTHER_RESIDENCE].map((area) => lived.get(area) ?? '').join(';')}` }
    })
  })
  const sorted = lines.sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    offers: text('place;programme;form;period;pupils;first_year;classes;flags', sorted.map(({ offer }) => offer)),
    residence: text(`place;programme;form;period;${areas.join(';')};${OTHER_RESIDENCE}`, sorted.map(({ residence }) => residence)),
  }
}

const text = (head: string, rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`
const keyOf = ({ site, programme, form }: OfferPlan) => `${site.id} ${programme} ${form}`

/** Counts of a table with one dimension, in one period; `-` is nobody. */
function countsOf(tables: readonly Table[], id: string, period: string): (area: string, label: string, measure: string) => number {
  const table = tables.find((one) => one.id === id)
  if (table === undefined) throw new RangeError(`no table "${id}"`)
  const rows = new Map(table.rows.filter((row) => row.period === period).map((row) => [`${row.area}|${row.labels.join('|')}`, row]))
  return (area, label, measure) => {
    const cell = rows.get(`${area}|${label}`)?.cells[table.measures.indexOf(measure)]
    if (cell !== undefined && 'number' in cell) return cell.number
    if (cell?.marker === '-') return 0
    throw new RangeError(`${id} says nothing of ${area}, ${label}, ${period}, ${measure}`)
  }
}
