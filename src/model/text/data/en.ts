import type { de } from './de.ts'

/** What the page Data says, in English. Same shape as `de.ts`. */
export const en: typeof de = {
  heading: 'Data',
  sections: {
    flow: 'Data flow',
    cooperation: 'Cooperation',
    changes: 'What has changed',
  },
  unknown: 'not known',
  nav: 'Sections of the page Data',
  unknownSection: (asked, shown) => `The link names the section “${asked}”, which does not exist here; shown is “${shown}”.`,
  flow: {
    roles: { supplier: 'supplies', preparer: 'prepares', user: 'uses', open: 'who supplies what is still open' },
    step: (from, to, what) => `${from} to ${to} (${what})`,
    between: (one, other, what) => `between ${one} and ${other} (${what})`,
    noDirection: 'direction open',
    dashed: 'Dashed: not yet decided.',
    steps: 'Who supplies what to whom',
    from: 'From',
    to: 'To',
    what: 'What',
    conditions: 'For what, on what basis, when',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    rhythm: 'How often',
    lastDelivery: 'Last delivery',
    nextDelivery: 'Next delivery',
    missing: 'Still missing',
    noneHeading: 'No data flow described',
    none: (region) => `It is not known who supplies which data to whom in the region ${region}. It is described in the region’s file under “dataFlows”.`,
  },
  cooperation: {
    dates: 'What was agreed when',
    partners: 'Partners',
    bodies: 'Bodies',
    facts: 'Also known',
    kinds: { agreement: 'Agreement', body: 'Body', event: 'Event' },
    since: (date) => `since ${date}`,
    meets: (how) => `meetings: ${how}`,
    noneHeading: 'No cooperation described',
    none: (region) => `Neither partners nor agreements or bodies are known for the region ${region}.`,
  },
  changes: {
    lead: (date) => `Data build of ${date} compared with the one before.`,
    none: 'Nothing that can be seen on the page has changed since the data build before.',
  },
}
