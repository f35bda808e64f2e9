import type { FlowPaper } from '../../schema/flowFile.ts'
import type { ForecastDefinition } from '../../schema/forecastFile.ts'

/** A forecast as it is defined, with the paper of the table that becomes of it. */
export interface ForecastSource {
  readonly id: string
  readonly definition: ForecastDefinition
  readonly paper: FlowPaper
}
