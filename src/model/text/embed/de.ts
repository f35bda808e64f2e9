/** What is said of embedding, in German (the original). `en.ts` has the same shape. */
export const de = {
  heading: 'Ansicht in eine andere Seite einbetten',
  intro: 'Diese Zeile HTML zeigt die Ansicht ohne Kopf und Auswahl, mit Quelle, Datenstand und dem Weg zur ganzen Ansicht.',
  size: 'Größe',
  sizes: { small: 'klein (400 × 300)', medium: 'mittel (800 × 600)', large: 'groß (1200 × 800)' },
  snippet: 'Zeile zum Einfügen',
  copy: 'Zeile kopieren',
  copied: 'Kopiert',
  failed: 'Der Browser lässt das Kopieren nicht zu. Die Zeile ist ausgewählt; sie lässt sich mit Strg+C kopieren.',
  allow: 'Der Webserver, auf dem Schulwege liegt, muss die andere Seite zulassen: mit der Kopfzeile „Content-Security-Policy: frame-ancestors …“ (siehe README). Sonst bleibt der Rahmen leer.',
  official: 'Eigene Daten stehen in keinem Link. Eingebettet wird die amtliche Ansicht.',
  tooLong: 'Die Adresse dieser Ansicht ist zu lang zum Einbetten. Mit weniger ausgewählten Gebieten oder ohne Gedankenspiel wird sie kürzer.',
}
