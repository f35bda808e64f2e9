import './panel.css'
import { SCENARIOS } from './scenarios.ts'

/** A small panel at the edge of the window that chooses a scenario by reloading with `?mock=`. Development only, so German only. */
export function showPanel(chosen: string | undefined): void {
  const panel = document.createElement('aside')
  panel.className = 'mock-panel'
  const label = document.createElement('label')
  label.append('Daten: ', choice(chosen))
  panel.append(label)
  document.body.append(panel)
}

function choice(chosen: string | undefined): HTMLSelectElement {
  const select = document.createElement('select')
  select.append(new Option('echt', '', chosen === undefined), ...SCENARIOS.map(({ id, name }) => new Option(name, id, false, id === chosen)))
  select.addEventListener('change', () => {
    const url = new URL(location.href)
    if (select.value === '') url.searchParams.delete('mock')
    else url.searchParams.set('mock', select.value)
    location.assign(url)
  })
  return select
}
