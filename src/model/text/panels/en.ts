import type { de } from './de.ts'

/** What trend, ranking and table say, in English. */
export const en: typeof de = {
  trend: {
    heading: 'Trend',
    chart: (indicator, first, last) => `Line chart: ${indicator}, ${first} to ${last}`,
    choosePeriod: 'Click to show the period on the map.',
    breaks: 'Breaks in the series',
    gaps: 'No line leads across missing values or years without figures.',
    dotted: 'across a break',
    others: (count) => `The other ${count} areas have no line here; highlighted areas appear.`,
    none: 'There is no trend for this selection: no value is available.',
    categorical: 'Categories have no trend as a line. The table shows all periods.',
    summary: (name, first, last) => `${name}: ${first} – ${last}`,
    ahead: 'Forecast, not counted.',
    fromHere: 'forecast from here',
    band: 'dashed: forecast; band: its range',
    asText: 'The trend in words',
  },
  ranking: {
    heading: 'Ranking',
    order: 'Highest value first; whether high or low is more favourable is said in the data sheet.',
    place: (rank) => `Rank ${rank}`,
    shared: (rank) => `Rank ${rank} (shared)`,
    showAll: (count) => `Show all ${count} areas`,
    absent: 'Without a value',
    none: 'No area has a value in this period.',
  },
  table: {
    heading: 'Table',
    caption: (indicator, unit) => (unit === '' ? indicator : `${indicator} (in ${unit})`),
    area: 'Area',
    sortBy: (column) => `Sort by ${column}`,
    selectedFirst: 'Highlighted areas first',
    signs: 'Signs',
    zero: '0 is a true value.',
    showAll: (count) => `Show all ${count} areas`,
    scroll: 'Table, scrolls sideways',
  },
}
