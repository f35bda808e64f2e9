/**
 * One element of an SVG, before anybody has drawn it. React, the bare DOM and a text file are three writers of the same tree,
 * so that none of them can draw another picture than the others.
 */
export interface Shape {
  readonly tag: 'g' | 'path' | 'text' | 'defs' | 'pattern' | 'rect' | 'circle' | 'line'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly Shape[]
  readonly text?: string
}

/** Attributes of an SVG element by their SVG names. */
type Attributes = Shape['attributes']

export function shape(tag: Shape['tag'], attributes: Attributes, children?: readonly Shape[]): Shape {
  return children === undefined ? { tag, attributes } : { tag, attributes, children }
}

/** A piece of lettering. It is written as text and never as markup, whatever a name contains. */
export function lettering(attributes: Attributes, text: string): Shape {
  return { tag: 'text', attributes, text }
}
