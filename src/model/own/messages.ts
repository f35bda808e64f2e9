import type { Region } from '@/contract/schema/region.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Assignment } from './assignment.ts'
import type { AreaMatch } from './matchAreas.ts'
import type { OwnResult } from './ownFigures.ts'
import type { OwnFinding } from './ownFinding.ts'
import type { SheetRow } from './sheet.ts'

/** Encodings that a reader can choose where the one found is wrong; labels of the Encoding Standard. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What the page asks of the worker. Each is answered once, after any number of progress reports; one waits for the other. */
export type OwnOrder =
  | { readonly do: 'open'; readonly file: Blob; readonly name: string; readonly encoding: Encoding | undefined; readonly regions: readonly Region[] }
  | { readonly do: 'match'; readonly head: number; readonly column: number }
  | { readonly do: 'compile'; readonly id: string; readonly assignment: Assignment; readonly today: string }

/** An opened file as the page shows it: how it was read, its first rows, and what its columns seem to be. */
export interface OwnOpened {
  readonly name: string
  readonly kind: 'text' | 'workbook' | 'json-stat'
  readonly encoding: string
  readonly delimiter: string | undefined
  /** Rows below the head. */
  readonly rows: number
  readonly columns: readonly string[]
  readonly preview: readonly SheetRow[]
  readonly proposal: Assignment
  readonly matches: readonly AreaMatch[]
  readonly findings: readonly OwnFinding[]
}

export type OwnReply =
  | { readonly type: 'progress'; readonly stage: 'reading' | 'checking' | 'protecting'; readonly share: number | undefined }
  | { readonly type: 'opened'; readonly opened: OwnOpened }
  | { readonly type: 'matched'; readonly matches: readonly AreaMatch[] }
  | { readonly type: 'compiled'; readonly result: OwnResult }
  | { readonly type: 'fault'; readonly code: string; readonly sentence: Text; readonly remedy: Text }
