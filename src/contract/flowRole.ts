export const FLOW_ROLES = ['supplier', 'preparer', 'user', 'open'] as const
/** What someone does with the data: hands them over, makes them usable, plans with them; `open` where it is not yet decided who does what. */
export type FlowRole = (typeof FLOW_ROLES)[number]
