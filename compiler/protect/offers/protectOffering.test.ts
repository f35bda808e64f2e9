import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DerivedOffer } from '../../derive/offers/derivedOffering.ts'
import { missing, present } from '../../derive/figure.ts'
import { protectOffer } from './protectOffering.ts'

const offer = (pupils: number, first: number, classes = 1): DerivedOffer => ({ place: 'a', programme: 'b', form: 'c', period: '2023', figures: { pupils: present(pupils), 'first-year': present(first), classes: present(classes) } })
/** Pupils and first year as they come out: a number, or `/`. */
const shown = ({ figures }: DerivedOffer) => [figures.pupils, figures['first-year']].map((figure) => figure?.number ?? (figure?.absence === 'suppressed' ? '/' : '?'))

describe('protecting an offer, k = 3', () => {
  test('closes one or two pupils, and the first year with them, even a first year of none', () => {
    expect(shown(protectOffer(offer(2, 1), 3))).toEqual(['/', '/'])
    expect(shown(protectOffer(offer(2, 0), 3))).toEqual(['/', '/'])
    expect(shown(protectOffer(offer(3, 3), 3))).toEqual([3, 3])
  })

  test('closes a first year of one or two alone', () => {
    expect(shown(protectOffer(offer(9, 2), 3))).toEqual([9, '/'])
  })

  test('closes a first year that leaves one or two pupils in the later years: 20 − 19 = 1', () => {
    expect(shown(protectOffer(offer(20, 19), 3))).toEqual([20, '/'])
    expect(shown(protectOffer(offer(20, 17), 3))).toEqual([20, 17])
  })

  test('shows none, and classes, which are no persons', () => {
    expect(shown(protectOffer(offer(0, 0), 3))).toEqual([0, 0])
    expect(protectOffer(offer(2, 1), 3).figures.classes?.number).toBe(1)
  })

  test('closes the first year where the source keeps the pupils secret', () => {
    const secret = { ...offer(9, 5), figures: { pupils: missing('suppressed'), 'first-year': present(5) } }
    expect(shown(protectOffer(secret, 3))).toEqual(['/', '/'])
  })

  test('shows no number of persons from 1 to k − 1, nor lets one be subtracted, whatever the counts', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 2, max: 6 }), (one, two, k) => {
        const [first, pupils] = [Math.min(one, two), Math.max(one, two)]
        const { figures } = protectOffer(offer(pupils, first), k)
        const [a, b] = [figures.pupils?.number, figures['first-year']?.number]
        const tiny = (people: number | undefined) => people !== undefined && people > 0 && people < k
        expect([a, b, a === undefined || b === undefined ? undefined : a - b].filter(tiny)).toEqual([])
      }),
    )
  })
})
