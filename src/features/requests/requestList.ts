/** One request as the browser's own log (Resource Timing) names it. */
export interface RequestRow {
  readonly url: string
  /** Address without the origin where it is ours, whole where it is not. */
  readonly address: string
  readonly kind: RequestKind
  /** Seconds since the page was opened. */
  readonly second: number
  /** Bytes of the content; undefined where the browser does not tell, as it does for other origins. */
  readonly bytes: number | undefined
  /**
   * `line`: content came over the line. `cache`: the browser had it. `asked`: the server was asked whether it has changed and said no (304);
   * browsers write such an answer down with its head alone.
   */
  readonly from: 'line' | 'cache' | 'asked'
  readonly outside: boolean
}

export const REQUEST_KINDS = ['page', 'script', 'style', 'font', 'data', 'picture', 'other'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** What is read of an entry of `performance.getEntries()`. */
export type TimingEntry = Pick<PerformanceResourceTiming, 'name' | 'entryType' | 'initiatorType' | 'startTime' | 'transferSize' | 'decodedBodySize'> & {
  /** `cache` in browsers that say so; they may count a head as transferred all the same. */
  readonly deliveryType?: string
}

/** All requests of the session, the first one first. What lies in memory (`blob:`, `data:`) is no request. */
export function requestList(entries: readonly TimingEntry[], origin: string): readonly RequestRow[] {
  return entries
    .filter(({ entryType, name }) => (entryType === 'resource' || entryType === 'navigation') && !/^(blob|data):/.test(name))
    .map((entry): RequestRow => {
      const url = new URL(entry.name)
      // A page opened from disk has no origin; nothing else comes from a disk.
      const outside = url.protocol !== 'file:' && url.origin !== origin
      const { decodedBodySize } = entry
      return {
        url: entry.name,
        address: outside ? url.href : `${url.pathname}${url.search}`,
        kind: entry.entryType === 'navigation' ? 'page' : kindOf(url.pathname, entry.initiatorType),
        second: entry.startTime / 1000,
        bytes: decodedBodySize === 0 ? undefined : decodedBodySize,
        from: sourceOf(entry),
        outside,
      }
    })
    .toSorted((a, b) => a.second - b.second)
}

function sourceOf({ transferSize, decodedBodySize, deliveryType }: TimingEntry): RequestRow['from'] {
  if (deliveryType === 'cache' || (transferSize === 0 && decodedBodySize > 0)) return 'cache'
  return transferSize > 0 && decodedBodySize === 0 ? 'asked' : 'line'
}

const ENDINGS: readonly (readonly [RegExp, RequestKind])[] = [
  [/\.m?js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.(woff2?|ttf|otf)$/, 'font'],
  [/\.(json|geojson|jsonld)$/, 'data'],
  [/\.(svg|png|jpe?g|webp|ico)$/, 'picture'],
]

function kindOf(path: string, initiator: string): RequestKind {
  const known = ENDINGS.find(([ending]) => ending.test(path))?.[1]
  if (known !== undefined) return known
  return { script: 'script', css: 'style', link: 'other', fetch: 'data', xmlhttprequest: 'data', beacon: 'data', img: 'picture' }[initiator] as RequestKind | undefined ?? 'other'
}
