/**
 * By how much letters inside maps and charts are larger than at a desk: what the style sheet says in `--letters` (shellMeeting.css); 1 where it says nothing.
 * The one factor behind all labels, so that a meeting can be read at two metres.
 */
export const lettersOf = (element: Element): number => Number(getComputedStyle(element).getPropertyValue('--letters')) || 1
