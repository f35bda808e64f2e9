/*
 * Ids of what the reader brought. They look like the ids of the contract, so that everything that draws takes them; the address bar never holds one
 * (`state/address` does not read them, `state/useAddress` does not write them).
 */

const OWN = /^own-/

/** Whether an id names own figures or an own group of areas. */
export const isOwn = (id: string | null): boolean => id !== null && OWN.test(id)

/** Topic under which own indicators stand in the picker. */
export const OWN_TOPIC = 'own-figures'

/** Ids of one's own, never given twice: what an older session called by a name must not come back as something else. */
export const newOwnId = (kind: 'figures' | 'group', now: number = Date.now()): string => `own-${kind}-${now.toString(36)}`
