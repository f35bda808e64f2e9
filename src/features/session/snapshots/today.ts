const two = (part: number) => String(part).padStart(2, '0')

/** The day on the reader's own calendar, `2026-11-29`: what stands in the minutes, whatever the time in Greenwich. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
