import { CLASS_COUNTS, CLASS_METHODS, type ClassCount } from '@/model/classify/methods.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { LOCALES, type Locale } from '@/model/text/locale.ts'

/*
 * Everything the address bar can say, in one place. A key that is missing means: the default, which depends on the data
 * (a region's first indicator, the latest period) and is decided by `settle`. A key that cannot be read counts as missing and costs only itself.
 */

/** The pages, in the order of the navigation; the first is the start page. */
export const PAGES = ['explore', 'offering', 'transition', 'profile', 'session', 'data'] as const
export const SCOPES = ['all', 'period'] as const
export const THEMES = ['light', 'contrast'] as const
export const PANELS = ['trend', 'ranking', 'table'] as const

/** What the address says, with `null` for what it does not say. */
export interface Address {
  readonly page: (typeof PAGES)[number] | null
  /** A section of the page. Which there are is the page's to know: one it does not have shows its first. */
  readonly section: string | null
  /** What is searched for in a section's list. */
  readonly query: string | null
  /** What narrows a section's list: `filter=kind:share,year:2023`. Which filters there are is the section's to know. */
  readonly filter: Selection | null
  /** Groups of a matrix that the reader has opened or closed, against what the page does by itself. */
  readonly folds: readonly string[] | null
  /** A scenario (Was wäre, wenn), as `model/offering/scenario` writes it. Never saved, only said in the address. */
  readonly scenario: string | null
  readonly region: string | null
  readonly level: string | null
  readonly indicator: string | null
  readonly by: Selection | null
  readonly period: string | null
  readonly areas: readonly string[] | null
  readonly benchmark: string | null
  readonly method: (typeof CLASS_METHODS)[number] | null
  readonly count: ClassCount | null
  readonly scope: (typeof SCOPES)[number] | null
  readonly palette: string | null
  readonly panel: (typeof PANELS)[number] | null
  readonly lang: Locale | null
  readonly theme: (typeof THEMES)[number] | null
  /** A deck: on the page Sitzung the one that is open, on every other page the one that is being shown (meeting mode). */
  readonly deck: string | null
  /** The slide of the deck that is being shown, the first being 1. */
  readonly slide: number | null
  /** Shown inside a page of somebody else's, without head and choices. */
  readonly embed: true | null
}

/** How one key is written: its name in the address, text → value (null when it makes no sense), value → text. */
export interface Key<T> {
  readonly name: string
  readonly parse: (text: string) => T | null
  readonly write: (value: T) => string
}

const ID = /^[a-z0-9][a-z0-9-]*$/
const AREA = /^(DG|[a-z0-9][a-z0-9-]*)$/
/** A group in a group: `metall.bs`. */
const GROUP = /^[a-z0-9-]*(\.[a-z0-9-]+)?$/
/** The longest that leaves room for the rest of a link. */
const SCENARIO = /^[a-z0-9._-]{1,1000}$/
/** No deck has more than 999 slides. */
const SLIDE = /^[1-9]\d{0,2}$/
const PERIOD = /^\d{4}(-\d{2}-\d{2})?$/

const matching = (name: string, pattern: RegExp): Key<string> => ({
  name,
  parse: (text) => (pattern.test(text) && !isOwn(text) ? text : null),
  write: (value) => value,
})

const oneOf = <T extends string>(name: string, values: readonly T[]): Key<T> => ({
  name,
  parse: (text) => values.find((value) => value === text) ?? null,
  write: (value) => value,
})

const list = (name: string, pattern: RegExp): Key<readonly string[]> => ({
  name,
  parse: (text) => {
    const ids = [...new Set(text.split(',').filter((id) => pattern.test(id) && !isOwn(id)))]
    return ids.length === 0 ? null : ids
  },
  write: (ids) => ids.join(','),
})

/** `by=sex:female,age:a-00-02` */
const selection = (name: string): Key<Selection> => ({
  name,
  parse: (text) => {
    const pairs = text
      .split(',')
      .map((pair) => pair.split(':'))
      .filter(([breakdown = '', category = '', ...rest]) => rest.length === 0 && ID.test(breakdown) && ID.test(category))
    return pairs.length === 0 ? null : Object.fromEntries(pairs)
  },
  write: (by) =>
    Object.entries(by)
      .map(([breakdown, category]) => `${breakdown}:${category}`)
      .join(','),
})

/** Longer than this nobody searches; a link that carries more is not one of ours. */
const LONGEST_QUERY = 80

const query: Key<string> = {
  name: 'q',
  parse: (text) => (text === '' ? null : text.slice(0, LONGEST_QUERY)),
  write: (value) => value,
}

/** Three to seven classes: fewer say nothing, more cannot be told apart. */
const classCount: Key<ClassCount> = {
  name: 'n',
  parse: (text) => CLASS_COUNTS.find((count) => String(count) === text) ?? null,
  write: String,
}

const slide: Key<number> = {
  name: 'slide',
  parse: (text) => (SLIDE.test(text) ? Number(text) : null),
  write: String,
}

/** `embed` alone, or `embed=1`. */
const embed: Key<true> = {
  name: 'embed',
  parse: (text) => (text === '' || text === '1' ? true : null),
  write: () => '1',
}

/** Every key of the address, in the order in which it is written. */
export const KEYS: { readonly [K in keyof Address]: Key<NonNullable<Address[K]>> } = {
  page: oneOf('page', PAGES),
  section: matching('section', ID),
  query,
  filter: selection('filter'),
  folds: list('fold', GROUP),
  scenario: matching('scenario', SCENARIO),
  region: matching('region', ID),
  level: matching('level', ID),
  indicator: matching('indicator', ID),
  by: selection('by'),
  period: matching('period', PERIOD),
  areas: list('areas', AREA),
  benchmark: matching('benchmark', AREA),
  method: oneOf('classes', CLASS_METHODS),
  count: classCount,
  scope: oneOf('scope', SCOPES),
  palette: matching('colours', ID),
  panel: oneOf('panel', PANELS),
  lang: oneOf('lang', LOCALES),
  theme: oneOf('theme', THEMES),
  deck: matching('deck', ID),
  slide,
  embed,
}

export const EMPTY_ADDRESS: Address = {
  page: null,
  section: null,
  query: null,
  filter: null,
  folds: null,
  scenario: null,
  region: null,
  level: null,
  indicator: null,
  by: null,
  period: null,
  areas: null,
  benchmark: null,
  method: null,
  count: null,
  scope: null,
  palette: null,
  panel: null,
  lang: null,
  theme: null,
  deck: null,
  slide: null,
  embed: null,
}
