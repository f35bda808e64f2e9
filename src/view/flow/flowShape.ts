import type { FlowRole } from '@/contract/flowRole.ts'

/** A flow in the words of one language. */
export interface FlowDrawing {
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: FlowRole }[]
  readonly steps: readonly { readonly from: string; readonly to: string; readonly what: string; readonly settled: boolean; readonly directed: boolean }[]
  /** What each role does, written above its boxes. */
  readonly roles: Readonly<Record<FlowRole, string>>
}

/** Lines of a text: the first baseline lies at `y`, the next ones `leading` below. */
export interface Lines {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

export interface FlowBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: Lines
}

/** A line from box to box; its head lies at (`x`, `y`) and points to the right, as every box is entered from the left. */
export interface FlowArrow {
  readonly path: string
  readonly x: number
  readonly y: number
  readonly settled: boolean
  /** Without a direction it has no head. */
  readonly directed: boolean
  readonly text: Lines
}

/** A flow with every place worked out, in pixels. */
export interface FlowShape {
  readonly width: number
  readonly height: number
  readonly heads: readonly Lines[]
  readonly boxes: readonly FlowBox[]
  readonly arrows: readonly FlowArrow[]
}

/** Sizes of letters and rooms, in pixels: to be read from two metres across, on a phone in the hand. */
export const SIZE = { box: 18, label: 16, head: 16, leading: 1.3, pad: 14, between: 22, arrow: 10 } as const

export const leadingOf = (size: number): number => size * SIZE.leading
