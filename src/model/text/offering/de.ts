/** What the matrix, the lists and the sentences of offers say, in German (the original). Loaded with the page Angebote. `en.ts` has the same shape. */
export const de = {
  demo: 'Demodaten',
  attendance: { 'full-time': 'Vollzeit', 'part-time': 'Teilzeit', other: 'andere Form' },
  measures: { pupils: 'Schülerinnen und Schüler', 'first-year': 'erstes Jahr', classes: 'Klassen', schools: 'Schulen' },
  flags: {
    reached: 'Klassengröße erreicht',
    below: 'unter der Klassengröße',
    'below-opening': 'neues Angebot, unter der Größe für einen Beginn',
    joint: 'sehr klein; gemeinsame Klasse hier möglich',
    'too-small': 'sehr klein; gemeinsame Klasse hier nicht vorgesehen',
  },
  amount: {
    /** „ist mindestens 12“: a sum of which parts are missing. */
    atLeast: (known: string) => `mindestens ${known}`,
    atLeastSign: '≥',
    missing: (count: number, reason: string) => (count === 1 ? `1 Angabe ${reason}` : `${count} Angaben ${reason}`),
  },
  count: {
    pupils: (count: number, text: string) => (count === 1 ? '1 Schülerin oder Schüler' : `${text} Schülerinnen und Schüler`),
    'first-year': (_count: number, text: string) => `${text} im ersten Jahr`,
    classes: (count: number, text: string) => (count === 1 ? '1 Klasse' : `${text} Klassen`),
    schools: (count: number, text: string) => (count === 1 ? '1 Schule' : `${text} Schulen`),
    programmes: (count: number) => (count === 1 ? '1 Bildungsgang' : `${count} Bildungsgänge`),
  },
  matrix: {
    name: (offering: string, period: string, measure: string) => `${offering}, ${period}: ${measure}`,
    scroll: 'Matrix, verschiebbar',
    keys: 'Pfeiltasten wandern von Feld zu Feld, Eingabe wählt oder klappt eine Gruppe zu, Escape verlässt die Matrix.',
    programme: 'Bildungsgang',
    sum: 'Summe',
    all: 'Alle Bildungsgänge',
    none: 'kein Angebot',
    withoutGroup: 'ohne Zuordnung',
    empty: 'In diesem Zeitraum ist hier nichts bekannt, was angeboten wird.',
    legend: 'Zeichen der Matrix',
    legendClass: (target: string) => `Klassengröße (angestrebt: ${target} im ersten Jahr)`,
    legendForm: 'Form',
    both: 'Vollzeit und Teilzeit',
  },
}
