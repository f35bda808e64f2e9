import { createElement, type ReactNode } from 'react'
import type { Shape } from './shape.ts'

/** Writes shapes as React elements. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }): ReactNode {
  return shapes.map(toElement)
}

function toElement({ tag, attributes, children, text }: Shape, at: number): ReactNode {
  const props: Record<string, unknown> = { key: attributes['data-area'] ?? attributes['data-label'] ?? at }
  for (const name in attributes) props[reactName(name)] = attributes[name]
  return createElement(tag, props, text ?? children?.map(toElement))
}

const reactNames = new Map([['class', 'className']])

/** `stroke-width` is `strokeWidth` to React; `data-` and `aria-` keep their hyphens. */
function reactName(name: string): string {
  let known = reactNames.get(name)
  if (known === undefined) {
    known = /^(data|aria)-/.test(name) ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    reactNames.set(name, known)
  }
  return known
}
