import type { Texts } from '@/model/text/textsOf.ts'
import { activeChoices } from '@/features/explore/activeChoices.ts'
import type { Scene } from '@/features/explore/scene.ts'

/** Writes what narrows the view into the static shell, as `ActiveChoices` does it later: same boxes, not yet clickable. */
export function showActive(scene: Scene, t: Texts, line: Element | null): void {
  const { categories, areas } = activeChoices(scene, t)
  if (line === null || categories.length + areas.length === 0) return
  const row = document.createElement('div')
  row.className = 'explore-active'
  row.append(element('', t.explore.active), ...[...categories, ...areas].map(({ text }) => chip(text)), element('button button-plain', t.explore.reset), element('', areas.length > 0 ? t.app.pages.profile : ''))
  line.append(row)
}

function chip(text: string): HTMLElement {
  const box = element('chip', text)
  // Room for the sign that takes the choice back.
  box.append(element('chip-room', ''))
  return box
}

function element(className: string, text: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  span.textContent = text
  return span
}
