/** How long each agenda item has been on screen. Items are named by the position of their first slide. All times in milliseconds. */
export interface Clock {
  /** The item that is running, and since when. */
  readonly item: number
  readonly since: number
  /** What was spent on each item before. */
  readonly spent: Readonly<Record<number, number>>
}

export const startClock = (item: number, now: number): Clock => ({ item, since: now, spent: {} })

/** Time spent on an item until now. A clock of the machine that was set back takes nothing away. */
export const spentOn = ({ item, since, spent }: Clock, asked: number, now: number): number => (spent[asked] ?? 0) + (asked === item ? Math.max(0, now - since) : 0)

/** Goes on with an item: the time of the one before is kept, and one that was there before goes on counting. */
export function enterItem(clock: Clock, item: number, now: number): Clock {
  return item === clock.item ? clock : { item, since: now, spent: { ...clock.spent, [clock.item]: spentOn(clock, clock.item, now) } }
}

const two = (value: number) => String(value).padStart(2, '0')

/** `4:07`; from an hour on `1:04:07`. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
