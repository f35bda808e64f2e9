import type { ClassCount, ClassMethod } from '@/model/classify/methods.ts'
import type { Selection } from '@/model/cube/cube.ts'
import type { Locale } from '@/model/text/locale.ts'
import type { PAGES, PANELS, SCOPES, THEMES } from './address.ts'

/** What is shown: an address settled against the data that exist. Nothing is missing, nothing points into the void. */
export interface View {
  readonly page: (typeof PAGES)[number]
  /** Section of the page, as far as the reader has named one. */
  readonly section: string | null
  /** What is searched for in the section's list; empty: nothing. */
  readonly query: string
  /** What narrows the section's list. */
  readonly filter: Selection
  /** Groups of the page's matrix that the reader has turned over. */
  readonly folds: readonly string[]
  /** A scenario, as text; empty: none. */
  readonly scenario: string
  readonly region: string
  /** A level of the region, also where the indicator has no map. */
  readonly level: string
  readonly indicator: string
  /** A category for every breakdown of the indicator. */
  readonly by: Selection
  readonly period: string
  /** Areas the reader has highlighted, in the order chosen. */
  readonly areas: readonly string[]
  readonly benchmark: string
  readonly method: ClassMethod
  readonly count: ClassCount
  readonly scope: (typeof SCOPES)[number]
  /** Id of a palette; the view falls back to its first one where it does not know it. */
  readonly palette: string
  readonly panel: (typeof PANELS)[number]
  readonly lang: Locale
  readonly theme: (typeof THEMES)[number]
  /** The deck that is open on the page Sitzung, or being shown on any other. */
  readonly deck: string | null
  readonly slide: number | null
  /** Inside a page of somebody else's: no head, no choices, no meeting. */
  readonly embed: boolean
}

/** Defaults that do not depend on the data. */
export const PLAIN_DEFAULTS = {
  page: 'explore',
  method: 'quantile',
  count: 5,
  scope: 'all',
  palette: 'blue',
  panel: 'trend',
  lang: 'de',
  theme: 'light',
  embed: false,
} as const satisfies Partial<View>
