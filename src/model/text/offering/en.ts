import type { de } from './de.ts'

/** What the matrix, the lists and the sentences of offers say, in English. Same shape as `de.ts`. */
export const en: typeof de = {
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
  sentence: {
    places: {
      sites: (count) => (count === 1 ? 'at 1 school' : `at ${count} schools`),
      areas: (count) => (count === 1 ? 'in 1 area' : `in ${count} areas`),
    },
    offered: (programme, period, where, forms) => `“${programme}” is offered ${where} ${period} (${forms})`,
    notOffered: (programme, period) => `“${programme}” is offered nowhere in the region ${period}.`,
    pupils: (pupils, firstYear) => ` and counts ${pupils}${firstYear === '' ? '' : `, of them ${firstYear}`}`,
    noPupils: (why) => `; number of pupils: ${why}`,
    reached: (reached, of, target) => {
      if (of === 1) return `The class size aimed at (${target} in the first year) is ${reached === 1 ? '' : 'not '}reached.`
      return `The class size aimed at (${target} in the first year) is reached by ${reached === 0 ? 'none' : reached} of ${of} offers.`
    },
    gap: (areas, of, widest) => `The offer is missing in ${areas} of ${of} areas${widest === '' ? '' : `; the way is longest ${widest}`}.`,
    widest: (where, kilometres, place) => `${where}: ${kilometres} km as the crow flies to the nearest offer (${place})`,
    since: { year: (year) => year, schoolYear: (year) => `the ${year}`, date: (date) => date },
    changes: (since, parts) => `Compared with ${since}: ${parts}.`,
    change: {
      opened: (count) => (count === 1 ? '1 offer was opened' : `${count} offers were opened`),
      closed: (count) => (count === 1 ? '1 offer was closed' : `${count} offers were closed`),
      form: (count) => (count === 1 ? '1 offer changed its form' : `${count} offers changed their form`),
      'fell-below': (count) => (count === 1 ? '1 offer fell below the class size' : `${count} offers fell below the class size`),
    },
    noChange: (since) => `Compared with ${since}, nothing has changed in what is offered.`,
    scenario: 'What if',
    farther: (count, of, kilometres) => `${count} of ${of} pupils travel more than ${kilometres} km farther (as the crow flies).`,
    nobodyMoves: 'Nobody would have to go elsewhere.',
    unknownWay: (count) => `It is not known where ${count} of them live.`,
    withoutOffer: (count) => `For ${count}, no offer of the programme is left in the region.`,
  },
  table: {
    head: {
      place: 'Place of the offer',
      area: 'Area',
      field: 'Occupational field',
      kind: 'Kind of school',
      programme: 'Programme',
      form: 'Form',
      period: 'Period',
      class: 'Class size',
      notes: 'Notes',
    },
    offering: 'Offers',
    thresholds: (target, opening, joint, source) => `Class size: ${target} in the first year, ${opening} for a new offer, joint class below ${joint} (${source})`,
  },
}
