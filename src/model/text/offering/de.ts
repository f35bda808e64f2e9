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
  sentence: {
    places: {
      sites: (count: number) => (count === 1 ? 'an 1 Schule' : `an ${count} Schulen`),
      areas: (count: number) => (count === 1 ? 'in 1 Gebiet' : `in ${count} Gebieten`),
    },
    offered: (programme: string, period: string, where: string, forms: string) => `„${programme}“ wird ${period} ${where} angeboten (${forms})`,
    notOffered: (programme: string, period: string) => `„${programme}“ wird ${period} nirgends in der Region angeboten.`,
    pupils: (pupils: string, firstYear: string) => ` und zählt ${pupils}${firstYear === '' ? '' : `, davon ${firstYear}`}`,
    noPupils: (why: string) => `; die Zahl der Schülerinnen und Schüler: ${why}`,
    reached: (reached: number, of: number, target: string) => {
      if (of === 1) return `Die angestrebte Klassengröße (${target} im ersten Jahr) wird ${reached === 1 ? 'erreicht' : 'nicht erreicht'}.`
      const who = reached === 0 ? `keines von ${of} Angeboten` : `${reached} von ${of} Angeboten`
      return `Die angestrebte Klassengröße (${target} im ersten Jahr) ${reached > 1 ? 'erreichen' : 'erreicht'} ${who}.`
    },
    gap: (areas: number, of: number, widest: string) => `In ${areas} von ${of} Gebieten fehlt das Angebot${widest === '' ? '' : `; am weitesten ist der Weg ${widest}`}.`,
    widest: (where: string, kilometres: string, place: string) => `${where}: ${kilometres} km Luftlinie bis zum nächsten Angebot (${place})`,
    since: { year: (year: string) => year, schoolYear: (year: string) => `dem ${year}`, date: (date: string) => `dem ${date}` },
    changes: (since: string, parts: string) => `Gegenüber ${since}: ${parts}.`,
    change: {
      opened: (count: number) => (count === 1 ? '1 Angebot kam hinzu' : `${count} Angebote kamen hinzu`),
      closed: (count: number) => (count === 1 ? '1 Angebot fiel weg' : `${count} Angebote fielen weg`),
      form: (count: number) => (count === 1 ? '1 Angebot wechselte die Form' : `${count} Angebote wechselten die Form`),
      'fell-below': (count: number) => (count === 1 ? '1 Angebot fiel unter die Klassengröße' : `${count} Angebote fielen unter die Klassengröße`),
    },
    noChange: (since: string) => `Gegenüber ${since} hat sich am Angebot nichts geändert.`,
    scenario: 'Gedankenspiel',
    farther: (count: string, of: string, kilometres: string) => `${count} von ${of} Schülerinnen und Schülern haben einen um mehr als ${kilometres} km längeren Weg (Luftlinie).`,
    nobodyMoves: 'Niemand müsste anderswohin.',
    unknownWay: (count: string) => `Von ${count} ist nicht bekannt, wo sie wohnen.`,
    withoutOffer: (count: string) => `Für ${count} bleibt kein Angebot des Bildungsgangs in der Region.`,
  },
  table: {
    head: {
      place: 'Ort des Angebots',
      area: 'Gebiet',
      field: 'Berufsbereich',
      kind: 'Schulform',
      programme: 'Bildungsgang',
      form: 'Form',
      period: 'Zeitraum',
      class: 'Klassengröße',
      notes: 'Hinweise',
    },
    offering: 'Angebote',
    thresholds: (target: string, opening: string, joint: string, source: string) => `Klassengröße: ${target} im ersten Jahr, ${opening} für ein neues Angebot, gemeinsame Klasse unter ${joint} (${source})`,
  },
}
