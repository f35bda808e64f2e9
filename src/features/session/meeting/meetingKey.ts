/** What a key does in a meeting. */
export type MeetingAct = 'next' | 'previous' | 'first' | 'last' | 'restore' | 'blank' | 'spot' | 'overview' | 'notes' | 'qr' | 'presenter' | 'full' | 'help' | 'leave'

const ALWAYS: Readonly<Record<string, MeetingAct>> = {
  PageDown: 'next',
  PageUp: 'previous',
  r: 'restore',
  b: 'blank',
  s: 'spot',
  g: 'overview',
  n: 'notes',
  q: 'qr',
  p: 'presenter',
  f: 'full',
  '?': 'help',
  Escape: 'leave',
}

/** Keys that a map, a tab list, a table or a slider has a use of its own for, while it has the focus. */
const ARROWS: Readonly<Record<string, MeetingAct>> = { ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', ArrowLeft: 'previous', ArrowUp: 'previous', Home: 'first', End: 'last' }

const WRITES = 'input:not([type=range]), textarea, select, [contenteditable], dialog'
const MOVES = '[role=listbox], [role=slider], [type=range], [role=tablist], [role=grid], [role=treegrid], [role=table], table'
const PRESSES = 'button, a[href], summary, [role=button]'

/**
 * What a key means, given where the focus is: letters are the meeting's unless someone writes, arrows are its own unless something is there to be moved by them.
 * Page up and page down (what a presenter's remote sends) step wherever nothing is written.
 */
export function meetingKey({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, focus: Element | null): MeetingAct | undefined {
  if (ctrlKey || metaKey || altKey || focus?.closest(WRITES)) return undefined
  const always = ALWAYS[key.length === 1 ? key.toLowerCase() : key]
  if (always !== undefined) return always
  if (focus?.closest(MOVES) || (key === ' ' && focus?.closest(PRESSES))) return undefined
  return ARROWS[key]
}
