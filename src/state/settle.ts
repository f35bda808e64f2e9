import type { Catalogue, Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { countedPeriods } from '@/model/cube/forecast.ts'
import { isOwn } from '@/model/own/ownId.ts'
import type { Address } from './address.ts'
import { matchPeriod } from './matchPeriod.ts'
import type { Notice } from './notice.ts'
import { PLAIN_DEFAULTS, type View } from './view.ts'

export interface Settled {
  readonly view: View
  readonly notices: readonly Notice[]
}

/** What a choice was asked for, what it became, and what there is to say about the difference. */
interface Choice<T> {
  readonly value: T
  readonly notices: readonly Notice[]
}

const quiet = <T>(value: T): Choice<T> => ({ value, notices: [] })
const loud = <T>(value: T, notice: Notice): Choice<T> => ({ value, notices: [notice] })

/**
 * Decides what to show when an address meets the data: every key that fits is kept, every other falls back alone and is named in a notice.
 * Without `region` (its file is still on the way) areas and benchmark are taken on trust.
 */
export function settle(address: Address, catalogue: Catalogue, region?: Region): Settled {
  const entry = settleRegion(address, catalogue)
  const indicator = settleIndicator(address, catalogue, entry.value)
  const offer = entry.value.cubes.find((cube) => cube.indicator === indicator.value.id)
  const level = settleLevel(address, entry.value, offer?.levels ?? [])
  const by = settleBy(address.by, indicator.value)
  const period = settlePeriod(address.period, offer)
  const areas = settleAreas(address, entry.value.id, region)
  const benchmark = settleBenchmark(address, entry.value, region)
  const { page, section, method, count, scope, palette, panel, lang, theme, slide } = address
  const embed = address.embed ?? PLAIN_DEFAULTS.embed
  return {
    view: {
      page: page ?? PLAIN_DEFAULTS.page,
      section,
      query: address.query ?? '',
      filter: address.filter ?? {},
      folds: address.folds ?? [],
      scenario: address.scenario ?? '',
      region: entry.value.id,
      level: level.value,
      indicator: indicator.value.id,
      by: by.value,
      period: period.value,
      areas: areas.value,
      benchmark: benchmark.value,
      method: method ?? PLAIN_DEFAULTS.method,
      count: count ?? PLAIN_DEFAULTS.count,
      scope: scope ?? PLAIN_DEFAULTS.scope,
      palette: palette ?? PLAIN_DEFAULTS.palette,
      panel: panel ?? PLAIN_DEFAULTS.panel,
      lang: lang ?? PLAIN_DEFAULTS.lang,
      theme: theme ?? PLAIN_DEFAULTS.theme,
      // A meeting has a screen of its own.
      deck: embed ? null : address.deck,
      slide,
      embed,
    },
    notices: [entry, indicator, level, by, period, areas, benchmark].flatMap(({ notices }) => notices),
  }
}

/** The first entry stands for "no data at all": the catalogue's check guarantees that there is one. */
function settleRegion({ region }: Address, { regions }: Catalogue): Choice<RegionEntry> {
  const first = regions[0]
  if (first === undefined) throw new RangeError('a catalogue without regions')
  const found = regions.find(({ id }) => id === region)
  if (found !== undefined) return quiet(found)
  return region === null ? quiet(first) : loud(first, { key: 'region', asked: region, shown: first.name })
}

function settleIndicator({ indicator }: Address, { indicators }: Catalogue, entry: RegionEntry): Choice<Indicator> {
  const offered = (id: string) => entry.cubes.some((cube) => cube.indicator === id)
  const known = (id: string | undefined) => indicators.find((candidate) => candidate.id === id)
  const own = offered(entry.defaultIndicator) ? known(entry.defaultIndicator) : undefined
  const fallback = own ?? known(entry.cubes.find((cube) => known(cube.indicator) !== undefined)?.indicator)
  if (fallback === undefined) throw new RangeError(`region "${entry.id}" offers nothing`)
  if (indicator === null) return quiet(fallback)
  const asked = known(indicator)
  if (asked === undefined) return loud(fallback, { key: 'indicator', asked: indicator, shown: fallback.name })
  return offered(asked.id) ? quiet(asked) : loud(fallback, { key: 'notOffered', asked: asked.name, shown: fallback.name })
}

/** Unasked, the level follows the indicator: the region's own where there is a map, else the first that has one. */
function settleLevel({ level }: Address, entry: RegionEntry, mapped: readonly string[]): Choice<string> {
  const known = (id: string | undefined) => entry.levels.find((candidate) => candidate.id === id)
  const own = known(entry.defaultLevel) ?? entry.levels[0]
  const fallback = own !== undefined && mapped.includes(own.id) ? own : (known(mapped[0]) ?? own)
  if (fallback === undefined) throw new RangeError(`region "${entry.id}" has no level`)
  if (level === null) return quiet(fallback.id)
  return known(level) === undefined ? loud(fallback.id, { key: 'level', asked: level, shown: fallback.name }) : quiet(level)
}

function settleBy(asked: Selection | null, { breakdowns }: Indicator): Choice<Selection> {
  const notices: Notice[] = []
  const value = breakdowns.map(({ id, categories }) => {
    const wanted = asked?.[id]
    const found = categories.find((category) => category.id === wanted)
    if (wanted !== undefined && found === undefined) notices.push({ key: 'by', asked: wanted })
    return [id, found?.id ?? categories[0]?.id ?? '']
  })
  for (const id of Object.keys(asked ?? {})) if (!breakdowns.some((breakdown) => breakdown.id === id)) notices.push({ key: 'by', asked: asked?.[id] ?? id })
  return { value: Object.fromEntries(value), notices }
}

/** Unasked, the latest counted period: a forecast is shown only to who asks for it. */
function settlePeriod(asked: string | null, offer: RegionEntry['cubes'][number] | undefined): Choice<string> {
  const periods = offer?.periods ?? []
  const latest = (offer === undefined ? undefined : countedPeriods(offer).at(-1)) ?? periods.at(-1) ?? ''
  if (asked === null) return quiet(latest)
  const shown = matchPeriod(asked, periods) ?? latest
  return shown.slice(0, 4) === asked.slice(0, 4) ? quiet(shown) : loud(shown, { key: 'period', asked, shown })
}

function settleAreas({ areas }: Address, id: string, region: Region | undefined): Choice<readonly string[]> {
  if (areas === null || areas.length === 0) return quiet([])
  if (region === undefined || region.id !== id) return quiet(areas)
  const known = areas.filter((asked) => region.areas.some((area) => area.id === asked))
  return known.length === areas.length ? quiet(areas) : loud(known, { key: 'areas', asked: areas.filter((area) => !known.includes(area)) })
}

function settleBenchmark({ benchmark }: Address, entry: RegionEntry, region: Region | undefined): Choice<string> {
  if (region === undefined || region.id !== entry.id) return quiet(benchmark ?? entry.total)
  const fallback = region.benchmarks[0] ?? region.total
  if (benchmark === null) return quiet(fallback)
  if (region.benchmarks.includes(benchmark)) return quiet(benchmark)
  if (isOwn(benchmark)) return quiet(fallback)
  const name = region.areas.find(({ id }) => id === fallback)?.name ?? fallback
  return loud(fallback, { key: 'benchmark', asked: benchmark, shown: name })
}
