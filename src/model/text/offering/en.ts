import type { OfferingTexts } from './offeringTextsOf.ts'

/** What the matrix, the lists and the sentences of offers say, in English. */
export const en: OfferingTexts = {
  demo: 'Demo data',
  attendance: { 'full-time': 'full-time', 'part-time': 'part-time', other: 'other form' },
  measures: { pupils: 'pupils', 'first-year': 'first year', classes: 'classes', schools: 'schools' },
  flags: {
    reached: 'class size reached',
    below: 'below the class size',
    'below-opening': 'new offer, below the size for a start',
    joint: 'very small; a joint class is possible here',
    'too-small': 'very small; no joint class foreseen here',
  },
  amount: {
    atLeast: (known) => `at least ${known}`,
    atLeastSign: '≥',
    missing: (count, reason) => (count === 1 ? `1 figure ${reason}` : `${count} figures ${reason}`),
  },
  count: {
    pupils: (count, text) => (count === 1 ? '1 pupil' : `${text} pupils`),
    'first-year': (_count, text) => `${text} in the first year`,
    classes: (count, text) => (count === 1 ? '1 class' : `${text} classes`),
    schools: (count, text) => (count === 1 ? '1 school' : `${text} schools`),
    programmes: (count) => (count === 1 ? '1 programme' : `${count} programmes`),
  },
  matrix: {
    name: (offering, period, measure) => `${offering}, ${period}: ${measure}`,
    scroll: 'Matrix, scrollable',
    keys: 'Arrow keys move from field to field, Enter chooses or folds a group, Escape leaves the matrix.',
    programme: 'Programme',
    sum: 'Sum',
    all: 'All programmes',
    none: 'no offer',
    withoutGroup: 'not assigned',
    empty: 'Nothing is known to be offered here in this period.',
    legend: 'Signs of the matrix',
    legendClass: (target) => `Class size (aimed at: ${target} in the first year)`,
    legendForm: 'Form',
    both: 'full-time and part-time',
  },
}
