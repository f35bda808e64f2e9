import type { AreaGroup } from './areaGroup.ts'
import type { OwnFigures } from './ownFigures.ts'

/** All that the reader has brought into this session, and which of it stays in this browser. */
export interface OwnRoom {
  readonly figures: readonly OwnFigures[]
  readonly groups: readonly AreaGroup[]
  /** Ids of figures and groups that are kept. */
  readonly kept: ReadonlySet<string>
}
