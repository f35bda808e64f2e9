import { describe, expect, it } from 'vitest'
import type { Deck } from '@/contract/schema/deck.ts'
import { agendaOf, itemOf } from './agenda.ts'
import { clockText, enterItem, spentOn, startClock } from './clock.ts'
import { beginMeeting, meetingOf, stepWithin } from './meeting.ts'
import { proposeHeadline } from './proposeHeadline.ts'
import { sayIn, writeOver } from './said.ts'

const item = (name: string | undefined, minutes?: number) => ({ id: 'x', address: '?', headline: 'x', ...(name === undefined ? {} : { item: name }), ...(minutes === undefined ? {} : { minutes }) })
const deck: Deck = { id: 'deck-1', title: 'x', region: 'nord', slides: [item('TOP 1', 5), item('TOP 1'), item('TOP 2'), item('TOP 1', 2), item(undefined)] }

describe('the agenda', () => {
  it('joins neighbours of the same item and adds up their minutes', () => {
    expect(agendaOf(deck, 'de')).toEqual([
      { name: 'TOP 1', first: 1, slides: 2, minutes: 5 },
      { name: 'TOP 2', first: 3, slides: 1, minutes: undefined },
      { name: 'TOP 1', first: 4, slides: 1, minutes: 2 },
      { name: '', first: 5, slides: 1, minutes: undefined },
    ])
  })

  it('knows the item of a slide', () => {
    const agenda = agendaOf(deck, 'de')
    expect([1, 2, 3, 4, 5].map((slide) => itemOf(agenda, slide)?.first)).toEqual([1, 1, 3, 4, 5])
  })
})

describe('the clock', () => {
  it('adds up what an item takes, also when the meeting comes back to it', () => {
    const first = startClock(1, 1000)
    const second = enterItem(first, 3, 61_000)
    const back = enterItem(second, 1, 71_000)
    expect(enterItem(first, 1, 5000)).toBe(first)
    expect(spentOn(second, 1, 99_000)).toBe(60_000)
    expect(spentOn(back, 3, 99_000)).toBe(10_000)
    expect(spentOn(back, 1, 81_000)).toBe(70_000)
  })

  it('takes nothing away when the clock of the machine is set back', () => {
    expect(spentOn(startClock(1, 5000), 1, 1000)).toBe(0)
  })

  it('prints minutes, and hours where there are any', () => {
    expect([0, 59_999, 247_000, 3_847_000].map(clockText)).toEqual(['0:00', '0:59', '4:07', '1:04:07'])
  })
})

describe('a meeting', () => {
  it('steps within its deck', () => {
    expect([stepWithin(1, -1, 5), stepWithin(5, 1, 5), stepWithin(2, 1, 5), stepWithin(1, 0, 0)]).toEqual([1, 5, 3, 1])
  })

  it('is understood as another window tells it, and nothing else is', () => {
    const meeting = beginMeeting('deck-1', 2, 1, 1000)
    expect(meetingOf(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting)
    for (const strange of [null, 'x', {}, { ...meeting, slide: 0 }, { ...meeting, slide: 1.5 }, { ...meeting, blank: 'ja' }, { ...meeting, clock: {} }, { ...meeting, clock: { ...meeting.clock, spent: { 1: 'x' } } }]) {
      expect(meetingOf(strange)).toBeUndefined()
    }
  })
})

describe('what is said on a slide', () => {
  it('is said in the language of the page, or as it was written', () => {
    expect([sayIn({ de: 'Daten', en: 'Data' }, 'en'), sayIn('Daten', 'en'), sayIn(undefined, 'de')]).toEqual(['Data', 'Daten', ''])
  })

  it('keeps both languages until someone writes over it', () => {
    const both = { de: 'Daten', en: 'Data' }
    expect(writeOver(both, 'de', 'Daten ')).toBe(both)
    expect(writeOver(both, 'de', 'Zahlen')).toBe('Zahlen')
    expect(writeOver(both, 'de', ' ')).toBeUndefined()
  })
})

describe('the proposed headline', () => {
  it('is the first sentence without its full stop', () => {
    expect(proposeHeadline('Im Landkreis Helmstedt verließen 2024 9,62 % die Schule ohne Abschluss. Das sind mehr als im Land.')).toBe('Im Landkreis Helmstedt verließen 2024 9,62 % die Schule ohne Abschluss')
    expect(proposeHeadline('Am 31. Dezember 2024 lebten hier 90.000 Menschen.')).toBe('Am 31. Dezember 2024 lebten hier 90.000 Menschen')
    expect(proposeHeadline('')).toBe('')
  })

  it('ends at a comma or a word where it would be too long', () => {
    expect(proposeHeadline(`${'Wort '.repeat(16)}Ende, ${'Wort '.repeat(30)}`)).toBe(`${'Wort '.repeat(16)}Ende`)
    expect(proposeHeadline('Wort '.repeat(60))).toBe(`${'Wort '.repeat(28).trim()} …`)
  })
})
