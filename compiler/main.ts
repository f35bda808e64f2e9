import { parseArgs } from 'node:util'
import { buildData } from './buildData.ts'

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: 'sources' },
    out: { type: 'string', default: 'public/data' },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

process.exitCode = buildData(values, (line) => console.log(line))
