/** Where the list of the app's own files lies, beside the page. Written by the build (`scripts/vite/listAppFiles.ts`). */
export const APP_FILES = 'offline.json'

/** Where the worker lies that answers from what is kept, beside the page: a worker may answer for nothing above its own folder. */
export const KEPT_WORKER = 'kept-worker.js'

/** Status text of the worker's answer to a data file that is neither kept nor to be had in the build that is. */
export const NOT_KEPT = 'not kept'

/** All files of the app but data and worker: what must be kept, beside a region's data, to work without a connection. */
export interface AppFiles {
  /** Changes when any of the files does. */
  readonly build: string
  /** `file` relative to the page; empty for the page itself. `hash` like those of the catalogue: first 12 digits of the content's SHA-256. `bytes` uncompressed. */
  readonly files: readonly { readonly file: string; readonly hash: string; readonly bytes: number }[]
}
