import { gzipped } from '../built/dist.ts'
import { BUDGET, firstAndApp, firstPicture, firstViews } from '../built/firstView.ts'
import { budgetRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Kilobytes as the design counts them. */
const KB = 1000

/** JavaScript and data of the built site against the budgets of the design, compressed as a web server does. The same budgets are tests (tests/built/weight.test.ts). */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  await stage()
  const heaviest = firstViews()
    .map(({ region, data }) => ({ region, bytes: gzipped(data) }))
    .reduce((most, one) => (one.bytes > most.bytes ? one : most))
  return [
    row('JavaScript before the first picture', gzipped(firstPicture()), BUDGET.picture),
    row('JavaScript of picture and app', gzipped(firstAndApp()), BUDGET.pictureAndApp),
    row(`data of the heaviest first view (${heaviest.region})`, heaviest.bytes, BUDGET.data),
  ]
}

const row = (name: string, bytes: number, budget: number): Row => budgetRow(name, bytes / KB, budget / KB, 'kB')
