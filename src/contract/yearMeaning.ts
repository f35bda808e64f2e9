export const YEAR_MEANINGS = ['school-year-end', 'school-year-start', 'date', 'calendar-year'] as const
/** What the year of a period means: leavers count at the end of the school year, pupils and schools at its start, population at a date. */
export type YearMeaning = (typeof YEAR_MEANINGS)[number]
