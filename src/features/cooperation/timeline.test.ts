import { expect, it } from 'vitest'
import type { Text } from '@/contract/schema/text.ts'
import { formatPartialDate } from '@/model/format/formatPartialDate.ts'
import { timelineOf } from './timeline.ts'

const text = (de: string): Text => ({ de, en: de })

it('puts agreements, bodies and events in the order of their dates, and leaves out what has none', () => {
  const moments = timelineOf({
    partners: [],
    agreements: [{ date: '2017-03-20', name: text('Vereinbarung') }, { name: text('ohne Datum') }],
    bodies: [{ date: '2015', name: text('Arbeitskreis'), meets: text('jedes Quartal') }],
    events: [{ date: '2012-11', what: text('51 von 53') }],
    facts: [],
  })
  expect(moments.map(({ date, kind, what }) => `${date} ${kind} ${what.de}`)).toEqual(['2012-11 event 51 von 53', '2015 body Arbeitskreis', '2017-03-20 agreement Vereinbarung'])
  expect(moments[1]?.details).toEqual([text('jedes Quartal')])
})

it('says a date as exactly as it is known', () => {
  expect(['2015', '2012-11', '2017-03-20'].map((date) => formatPartialDate(date, 'de'))).toEqual(['2015', 'November 2012', '20.03.2017'])
  expect(['2012-11', '2017-03-20'].map((date) => formatPartialDate(date, 'en'))).toEqual(['November 2012', '20 March 2017'])
})
