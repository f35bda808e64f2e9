import type { z } from 'zod'
import { flowPaperSchema } from '../../schema/flowFile.ts'
import { forecastDefinitionSchema } from '../../schema/forecastFile.ts'
import { listFiles } from '../listFiles.ts'
import type { ForecastSource } from './forecast.ts'

/** Reads every folder of `sources/forecasts`. One of which a file is faulty is left out; the fault is a finding already. */
export function readForecasts(folder: string, yaml: <T>(file: string, schema: z.ZodType<T>) => T | undefined): ForecastSource[] {
  return listFiles(folder, 'forecasts').flatMap((id): ForecastSource[] => {
    const definition = yaml(`forecasts/${id}/definition.yaml`, forecastDefinitionSchema)
    const paper = yaml(`forecasts/${id}/paper.yaml`, flowPaperSchema)
    return definition === undefined || paper === undefined ? [] : [{ id, definition, paper }]
  })
}
