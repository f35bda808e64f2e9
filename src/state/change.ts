import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { type Address, EMPTY_ADDRESS } from './address.ts'
import { matchPeriod } from './matchPeriod.ts'
import { settle } from './settle.ts'
import type { View } from './view.ts'

/**
 * The address after a choice: keys that depend on what was changed are adapted in the same write (no notice: the reader did it),
 * and only what differs from the default is kept.
 */
export function change(view: View, patch: Partial<View>, catalogue: Catalogue, region?: Region): Address {
  const next: View = { ...view, ...patch }
  const regionChanged = next.region !== view.region
  const indicatorChanged = regionChanged || next.indicator !== view.indicator
  const entry = catalogue.regions.find(({ id }) => id === next.region)
  const offer = entry?.cubes.find((cube) => cube.indicator === next.indicator)
  const keepsLevel = entry?.levels.some(({ id }) => id === next.level) === true && (!indicatorChanged || offer?.levels.includes(next.level) === true)
  const samePage = next.page === view.page
  const samePlace = samePage && next.section === view.section
  const wanted: Address = {
    ...next,
    embed: next.embed || null,
    section: samePage ? next.section : (patch.section ?? null),
    query: samePlace ? next.query : (patch.query ?? null),
    filter: samePlace ? next.filter : (patch.filter ?? null),
    folds: samePlace ? next.folds : (patch.folds ?? null),
    scenario: samePlace ? next.scenario : (patch.scenario ?? null),
    indicator: offer === undefined ? null : next.indicator,
    level: keepsLevel ? next.level : null,
    by: indicatorChanged ? keptCategories(next, catalogue) : next.by,
    period: offer === undefined ? null : (matchPeriod(next.period, offer.periods) ?? null),
    areas: regionChanged && patch.areas === undefined ? null : next.areas,
    // The deck that was open on the page Sitzung is not shown only because the reader looks at something else.
    deck: samePage || view.page !== 'session' || patch.deck !== undefined ? next.deck : null,
    benchmark: regionChanged && patch.benchmark === undefined ? null : next.benchmark,
  }
  return withoutDefaults(wanted, catalogue, regionChanged ? undefined : region)
}

/** A category stays chosen where the new indicator has the same one: "weiblich" survives from one kind of certificate to the next. */
function keptCategories({ by, indicator }: View, catalogue: Catalogue): Record<string, string> {
  const breakdowns = catalogue.indicators.find(({ id }) => id === indicator)?.breakdowns ?? []
  return Object.fromEntries(
    Object.entries(by).filter(([id, category]) => breakdowns.find((breakdown) => breakdown.id === id)?.categories.some((known) => known.id === category)),
  )
}

/** Leaves out every key that says what would be shown anyway. */
function withoutDefaults(wanted: Address, catalogue: Catalogue, region: Region | undefined): Address {
  const { view: shown } = settle(wanted, catalogue, region)
  const { view: plain } = settle({ ...EMPTY_ADDRESS, region: shown.region, indicator: wanted.indicator }, catalogue, region)
  const { view: first } = settle(EMPTY_ADDRESS, catalogue)
  const { view: own } = settle({ ...EMPTY_ADDRESS, region: shown.region }, catalogue, region)
  const kept = <K extends keyof View>(key: K, base: View) => (shown[key] === base[key] ? null : shown[key])
  const by = Object.entries(shown.by).filter(([id, category]) => plain.by[id] !== category)
  return {
    page: kept('page', plain),
    section: kept('section', plain),
    query: kept('query', plain),
    filter: Object.keys(shown.filter).length === 0 ? null : shown.filter,
    folds: shown.folds.length === 0 ? null : shown.folds,
    scenario: kept('scenario', plain),
    region: kept('region', first),
    level: kept('level', plain),
    indicator: kept('indicator', own),
    by: by.length === 0 ? null : Object.fromEntries(by),
    period: kept('period', plain),
    areas: shown.areas.length === 0 ? null : shown.areas,
    benchmark: kept('benchmark', plain),
    method: kept('method', plain),
    count: kept('count', plain),
    scope: kept('scope', plain),
    palette: kept('palette', plain),
    panel: kept('panel', plain),
    lang: kept('lang', plain),
    theme: kept('theme', plain),
    deck: shown.deck,
    slide: shown.slide,
    embed: shown.embed || null,
  }
}
