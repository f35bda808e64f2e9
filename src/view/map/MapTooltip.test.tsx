import { expect, test } from 'vitest'
import { besidePointer } from './MapTooltip.tsx'

const SHEET = { width: 100, height: 40 }
const FRAME = { width: 400, height: 300 }

test('the sheet lies right below the pointer', () => {
  expect(besidePointer({ x: 50, y: 60 }, SHEET, FRAME)).toEqual({ x: 64, y: 74 })
})

test('at the right and lower border it lies left above the pointer', () => {
  expect(besidePointer({ x: 390, y: 290 }, SHEET, FRAME)).toEqual({ x: 276, y: 236 })
})

test('in a frame smaller than the sheet it begins at the frame', () => {
  expect(besidePointer({ x: 30, y: 10 }, SHEET, { width: 90, height: 30 })).toEqual({ x: 0, y: 0 })
})
