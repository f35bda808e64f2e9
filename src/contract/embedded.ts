/** Id of the element that holds the data files inside a single file (`npm run build:single`). */
export const EMBEDDED_ID = 'embedded'

/** Data files inside the page: address below the data folder → content, gzip in base64. */
export type Embedded = Readonly<Record<string, string>>
