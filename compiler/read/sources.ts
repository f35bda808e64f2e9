import type { Flag } from '@/contract/absence.ts'
import type { StorySource } from '@/contract/schema/story.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { AreaTopology } from '../boundaries/topologyAreas.ts'
import type { AreaRow, ReformRow } from '../schema/areaRow.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { RegionFile, ReleaseFile } from '../schema/regionFile.ts'
import type { SourceValue, TablePaper } from '../schema/tableFile.ts'
import type { OfferingSource, SiteSet } from './offers/offering.ts'
import type { FlowTable } from './flows/flowTable.ts'
import type { ForecastSource } from './forecasts/forecast.ts'

/** One line of a `data.csv`: an area in a period, for one label of every dimension. `cells` lie beside the table's measures. */
export interface TableRow {
  /** Line in the file, the head line being 1; in the result of a query the row, the first being 1. */
  readonly line: number
  /** Where the row stands, when not in the table's file: a table may have rows in a folder and in a data base. */
  readonly file?: string
  readonly area: string
  readonly period: string
  /** One label per dimension of the table, in its order. */
  readonly labels: readonly string[]
  /** One cell per measure; `undefined` where the file left it empty or wrote something that is neither number nor marker. */
  readonly cells: readonly (SourceValue | undefined)[]
  readonly flags: readonly Flag[]
}

/** A source table with its paper, as it was given to us. */
export interface Table {
  readonly id: string
  /** Address below the sources folder, for findings. */
  readonly file: string
  readonly paper: TablePaper
  readonly dimensions: readonly string[]
  readonly measures: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Address of a table's paper, wherever its rows come from. */
export const paperFile = ({ id }: Pick<Table, 'id'>): string => `tables/${id}/paper.yaml`

/** All that the compiler is given. Read from disk by `readSources`, or made in memory by tests and the bench. */
export interface Sources {
  readonly release: ReleaseFile
  readonly topics: readonly { readonly id: string; readonly name: Text }[]
  readonly areas: readonly AreaRow[]
  readonly reforms: readonly ReformRow[]
  readonly tables: readonly Table[]
  readonly indicators: readonly IndicatorFile[]
  readonly regions: readonly RegionFile[]
  /** What schools offer, as far as a table tells. */
  readonly offerings: readonly OfferingSource[]
  /** Schools as points, by set. */
  readonly sites: readonly SiteSet[]
  /** Simplified topologies by name: `kreise`, `gemeinden`. */
  readonly boundaries: ReadonlyMap<string, AreaTopology>
  /** Who goes where; absent where nothing is known of it. */
  readonly flows?: readonly FlowTable[]
  /** What is reckoned ahead; absent where nothing is. */
  readonly forecasts?: readonly ForecastSource[]
  /** Prepared decks; absent where there are none. */
  readonly stories?: readonly StorySource[]
}
