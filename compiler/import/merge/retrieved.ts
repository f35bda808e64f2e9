/** `['1995', '1996', '2000']` → `1995–1996, 2000`. Only years run on; dates stand one by one. */
export function printPeriods(periods: readonly string[]): string {
  const runs: string[][] = []
  for (const period of [...new Set(periods)].sort()) {
    const run = runs.at(-1)
    const isNext = /^\d{4}$/.test(period) && Number(run?.at(-1)) + 1 === Number(period)
    if (run !== undefined && isNext) run.push(period)
    else runs.push([period])
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ')
}

const years = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

function parsePeriods(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const run = /^(\d{4})–(\d{4})$/.exec(part.trim())
    return run === null ? [part.trim()] : years(Number(run[1]), Number(run[2]))
  })
}

const PART = /^([\d–, -]+):\s*(\S.*)$/

/**
 * Renews the `retrieved` line of a paper, which names for each stretch of periods when its figures were fetched:
 * `1995–2015: 2018-02-24; 2023: 2025-03-13`. Readable as it stands. What was written freely by hand stays, in front.
 */
export function mergeRetrieved(existing: string, periods: readonly string[], date: string): string {
  const parts = existing.split(';').map((part) => part.trim()).filter((part) => part !== '')
  const free = parts.filter((part) => !PART.test(part))
  const byDate = new Map<string, string[]>()
  for (const part of parts) {
    const [, before = '', day = ''] = PART.exec(part) ?? []
    if (day !== '') byDate.set(day, [...(byDate.get(day) ?? []), ...parsePeriods(before).filter((period) => !periods.includes(period))])
  }
  byDate.set(date, [...(byDate.get(date) ?? []), ...periods])
  const fetches = [...byDate]
    .filter(([, list]) => list.length > 0)
    .map(([day, list]) => ({ first: [...list].sort()[0] ?? '', text: `${printPeriods(list)}: ${day}` }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
  return [...free, ...fetches.map(({ text }) => text)].join('; ')
}
