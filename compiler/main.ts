import { parseArgs } from 'node:util'
import { buildData } from './buildData.ts'
import { declaredTables } from './read/database/declaredTables.ts'
import { readDatabase } from './read/database/readDatabase.ts'

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: 'sources' },
    out: { type: 'string', default: 'public/data' },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const database = await readDatabase(declaredTables(values.sources), process.env)
process.exitCode = buildData({ ...values, database }, (line) => console.log(line))
