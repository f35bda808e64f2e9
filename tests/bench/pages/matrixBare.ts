import { amountSign } from '@/model/offering/amountText.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import type { MatrixCell } from '@/model/offering/matrix.ts'
import { matrixWorld } from './matrixWorld.ts'
import { timedHover, timedToPaint } from './paintTime.ts'

/** The same cells as a plain table: a string that the browser reads, heads that stay in sight, and a row and a column that light up by a class. */
const { matrix } = matrixWorld(100, 60)
const format = formatOf('de')
const place = document.querySelector('#place')

const style = document.createElement('style')
style.textContent = `
  #place { max-height: 75vh; overflow: auto; font: 13px sans-serif }
  table { border-collapse: separate; border-spacing: 0 }
  th, td { border: 1px solid #ddd; padding: 2px 4px; white-space: nowrap }
  thead th { position: sticky; top: 0; background: #fff }
  tbody th { position: sticky; left: 0; background: #fff }
  .lit { background: #ebeff9 }`
document.head.append(style)

const td = (cell: MatrixCell | undefined): string => `<td>${cell === undefined ? '' : amountSign(cell.figures.pupils, format)}</td>`
const line = (name: string, cells: readonly (MatrixCell | undefined)[], total: MatrixCell | undefined): string => `<tr><th>${name}</th>${td(total)}${cells.map(td).join('')}</tr>`

function html(): string {
  const head = `<thead><tr><th></th><th></th>${matrix.columns.map(({ short }) => `<th>${short}</th>`).join('')}</tr></thead>`
  const rows = matrix.rows.map((row) => line(row.type === 'group' ? row.name : row.programme.name.de, row.cells, row.total))
  return `<table>${head}<tbody>${line('Alle', matrix.totals, matrix.total)}${rows.join('')}</tbody></table>`
}

let lit: HTMLElement[] = []
document.addEventListener('mouseover', ({ target }) => {
  const field = target instanceof Element ? target.closest('td') : null
  for (const old of lit) old.classList.remove('lit')
  const row = field?.closest('tr')
  const rows = [...(field?.closest('table')?.rows ?? [])]
  lit = field && row ? [row, ...rows.flatMap((one) => one.cells[field.cellIndex] ?? [])] : []
  for (const next of lit) next.classList.add('lit')
})

Object.assign(window, {
  clear: () => place?.replaceChildren(),
  draw: () =>
    timedToPaint(() => {
      if (place !== null) place.innerHTML = html()
    }),
  hover: () => timedHover(document),
})
