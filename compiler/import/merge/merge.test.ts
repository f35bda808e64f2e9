import { describe, expect, it } from 'vitest'
import { mergeAttribution } from './mergePaper.ts'
import { mergeRetrieved, printPeriods } from './retrieved.ts'

describe('printPeriods', () => {
  it('joins years that follow one another, and leaves dates alone', () => {
    expect(printPeriods(['2015', '1995', '1996', '1997', '2023'])).toBe('1995–1997, 2015, 2023')
    expect(printPeriods(['2015-12-31', '2016-12-31'])).toBe('2015-12-31, 2016-12-31')
  })
})

describe('mergeRetrieved', () => {
  it('moves periods that were fetched anew to their new date', () => {
    expect(mergeRetrieved('2011–2015: 2018-02-24', ['2015', '2023'], '2025-03-13')).toBe('2011–2014: 2018-02-24; 2015, 2023: 2025-03-13')
  })

  it('keeps what was written freely in front, also when run twice', () => {
    const once = mergeRetrieved('Ausgabe 2024', ['2023'], '2025-03-13')
    expect(once).toBe('Ausgabe 2024; 2023: 2025-03-13')
    expect(mergeRetrieved(once, ['2023'], '2025-03-13')).toBe(once)
  })
})

describe('mergeAttribution', () => {
  it('adds a year once, in order', () => {
    const line = '© Statistische Ämter des Bundes und der Länder, 2025, dl-de/by-2-0, verändert'
    expect(mergeAttribution(line, '2018')).toBe('© Statistische Ämter des Bundes und der Länder, 2018, 2025, dl-de/by-2-0, verändert')
    expect(mergeAttribution(line, '2025')).toBe(line)
  })
})
