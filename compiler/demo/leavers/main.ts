import { writeFileSync } from 'node:fs'
import { readSources } from '../../read/readSources.ts'
import { leaverFlows } from './leaverModel.ts'
import { realLeavers } from './realLeavers.ts'

/** Writes the demo flows anew: `npx tsx compiler/demo/leavers/main.ts`. Needed when the real numbers of leavers or the model change. */
const AREAS = ['03101', '03102', '03103', '03151', '03153', '03154', '03157', '03158']
const PERIODS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024']

const { sources } = readSources('sources')
if (sources === undefined) throw new Error('sources/release.yaml cannot be read')
const lines = leaverFlows(realLeavers(sources.tables, AREAS, PERIODS))
writeFileSync('sources/flows/demo-schulabgang/flows.csv', `${lines.join('\n')}\n`)
console.log(`${lines.length - 1} Zeilen nach sources/flows/demo-schulabgang/flows.csv geschrieben.`)
