import loadHighs, { type ModelData } from 'highs'
import type { Program, Solver } from '../protect/solver.ts'

const highs = await loadHighs()

/** HiGHS (WebAssembly) behind the door of `protect/solver.ts`. One thread, a fixed seed and no limit of time: the same program gives the same answer on every machine. */
export const highsSolver: Solver = {
  open: (program, work) =>
    highs.withModel(modelOf(program), (model) => {
      const whole = program.columns.some((column) => column.whole)
      model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0, ...(whole ? {} : { presolve: 'off' }), ...(program.nodes === undefined ? {} : { mip_max_nodes: program.nodes }) })
      let costs: readonly (readonly [number, number])[] = []
      return work({
        bound: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
        minimise: (next) => {
          for (const [column] of costs) model.changeColCost(column, 0)
          for (const [column, cost] of next) model.changeColCost(column, cost)
          costs = next
          model.run()
          if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
          const { colValue, colDual, rowDual } = model.getSolution()
          return { objective: model.getObjectiveValue(), values: [...colValue], reduced: [...colDual], prices: [...rowDual] }
        },
      })
    }),
}

function modelOf({ columns, rows }: Program): ModelData {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of rows) {
    for (const [column, value] of terms) {
      indices.push(column)
      values.push(value)
    }
    starts.push(indices.length)
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
    ...(columns.some(({ whole }) => whole) ? { integrality: columns.map(({ whole }) => (whole === true ? 1 : 0) as 0 | 1) } : {}),
  }
}
