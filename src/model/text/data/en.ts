import type { de } from './de.ts'

/** What the page Data says, in English. Same shape as `de.ts`. */
export const en: typeof de = {
  heading: 'Data',
  sections: { changes: 'What has changed', own: 'Own data' },
  nav: 'Sections of the page Data',
  unknownSection: (asked, shown) => `The link names the section “${asked}”, which does not exist here; shown is “${shown}”.`,
  changes: {
    lead: (date) => `Data build of ${date} compared with the one before.`,
    none: 'Nothing that can be seen on the page has changed since the data build before.',
  },
}
