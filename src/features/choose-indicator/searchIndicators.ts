import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import { matchesText } from '@/model/text/foldText.ts'
import type { Locale } from '@/model/text/locale.ts'

/** A topic with the indicators that a region offers in it. */
export interface TopicGroup {
  readonly id: string
  readonly name: string
  readonly indicators: readonly FoundIndicator[]
}

export interface FoundIndicator {
  readonly id: string
  readonly name: string
  readonly description: string
  /** "1995–2024" */
  readonly span: string
  /** Known for the region as a whole only: there is no map. */
  readonly regionOnly: boolean
}

/**
 * The indicators of a region that match a query in name, description, topic or category, by topic in the catalogue's order.
 * Inside a topic, those whose name matches come before those that only mention it.
 */
export function searchIndicators(catalogue: Catalogue, region: string, query: string, locale: Locale): readonly TopicGroup[] {
  const offers = new Map(catalogue.regions.find(({ id }) => id === region)?.cubes.map((offer) => [offer.indicator, offer]))
  const found = catalogue.indicators.filter((indicator) => offers.has(indicator.id) && matchesText(query, haystack(indicator, catalogue, locale)))
  return catalogue.topics.flatMap(({ id, name }) => {
    const indicators = found
      .filter(({ topic }) => topic === id)
      .toSorted((a, b) => Number(matchesText(query, b.name[locale])) - Number(matchesText(query, a.name[locale])))
      .map((indicator) => {
        const offer = offers.get(indicator.id)
        return {
          id: indicator.id,
          name: indicator.name[locale],
          description: indicator.description[locale],
          span: span(offer?.periods ?? []),
          regionOnly: offer?.levels.length === 0,
        }
      })
    return indicators.length === 0 ? [] : [{ id, name: name[locale], indicators }]
  })
}

function haystack(indicator: Indicator, catalogue: Catalogue, locale: Locale): string {
  const topic = catalogue.topics.find(({ id }) => id === indicator.topic)?.name[locale] ?? ''
  const categories = indicator.breakdowns.flatMap(({ name, categories }) => [name[locale], ...categories.map((category) => category.name[locale])])
  return [indicator.name[locale], indicator.description[locale], topic, ...categories].join(' ')
}

function span(periods: readonly string[]): string {
  const [first, last] = [periods[0]?.slice(0, 4) ?? '', periods.at(-1)?.slice(0, 4) ?? '']
  return first === last ? first : `${first}–${last}`
}
