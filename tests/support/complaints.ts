import { format } from 'node:util'

const ours = { error: console.error, warn: console.warn }
let heard: string[] = []

/** Listens to console.error and console.warn: what React, a library or our own code complains about is a defect, not noise. */
export function listen(): void {
  heard = []
  console.error = (...parts: unknown[]) => void heard.push(`console.error: ${format(...parts)}`)
  console.warn = (...parts: unknown[]) => void heard.push(`console.warn: ${format(...parts)}`)
}

/** Stops listening. @throws Error with everything that was heard */
export function judge(): void {
  console.error = ours.error
  console.warn = ours.warn
  const complaints = heard
  heard = []
  if (complaints.length > 0) throw new Error(`The console was not quiet:\n${complaints.join('\n')}`)
}
