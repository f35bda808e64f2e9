/*
 * Ids of what the reader brought. They look like the ids of the contract, so that everything that draws takes them; the address bar never holds one
 * (`state/address` does not read them, `state/useAddress` does not write them).
 */

const OWN = /^own-/

/** Whether an id names own figures or an own group of areas. */
export const isOwn = (id: string | null): boolean => id !== null && OWN.test(id)

/** Topic under which own indicators stand in the picker, and the paper of the n-th. */
export const OWN_TOPIC = 'own-figures'
export const ownIndicatorId = (n: number): string => `own-${n}`
export const ownGroupId = (n: number): string => `own-group-${n}`
