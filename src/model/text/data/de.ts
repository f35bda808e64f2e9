/** What the page Daten says, in German (the original). Loaded with the page, not with the first picture. `en.ts` has the same shape. */
export const de = {
  heading: 'Daten',
  sections: { changes: 'Was sich geändert hat', own: 'Eigene Daten' },
  nav: 'Abschnitte der Seite Daten',
  unknownSection: (asked: string, shown: string) => `Der Link nennt den Abschnitt „${asked}“, den es hier nicht gibt; gezeigt wird „${shown}“.`,
  changes: {
    lead: (date: string) => `Datenstand ${date} gegenüber dem Datenstand davor.`,
    none: 'Gegenüber dem Datenstand davor hat sich nichts geändert, was man auf der Seite sieht.',
  },
}
