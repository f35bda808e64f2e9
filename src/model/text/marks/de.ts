/** What is said about points and lines on a map, in German (the original). Loaded with the pages that show them. `en.ts` has the same shape. */
export const de = {
  sites: 'Standorte auf der Karte',
  siteKeys: 'Pfeiltasten: zum nächsten Standort. Eingabetaste: auswählen, bei mehreren Standorten an einer Stelle: vergrößern. Plus und Minus: vergrößern und verkleinern. Null: ganze Region.',
  links: 'Ströme auf der Karte',
  linkKeys: 'Pfeiltasten: zum nächsten Strom. Eingabetaste: auswählen. Plus und Minus: vergrößern und verkleinern. Null: ganze Region.',
  cluster: (count: string) => `${count} Standorte`,
  clusterLit: (lit: string, count: string) => `${lit} von ${count} Standorten hervorgehoben`,
  legend: 'Zeichen auf der Karte',
  forms: { 'full-time': 'Vollzeit', 'part-time': 'Teilzeit', both: 'Vollzeit und Teilzeit', other: 'andere Form' },
  approximate: 'Lage ungefähr: Punkt des Ortes, nicht des Hauses',
  clustered: 'mehrere Standorte nah beieinander; ein Klick vergrößert',
  serves: 'vom Standort versorgtes Gebiet',
  flow: 'vom breiten Ende zur Spitze',
}
