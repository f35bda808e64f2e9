/** What the page asked for before there was any code (src/query/begin.js): one file below the data folder. */
export interface BegunFile {
  readonly file: string
  readonly answer: Promise<Response>
  /** Body of the answer, whatever it was. */
  readonly text: Promise<string>
  /** The body as JSON; `undefined` where it is none. */
  readonly content: Promise<unknown>
}

/** The file the page has begun to fetch, handed out once: whoever asks again asks the server. @returns `undefined` where another file was begun, or none */
export function takeBegunFile(file: string): BegunFile | undefined {
  const door = globalThis as { begunFile?: BegunFile | undefined }
  const { begunFile } = door
  if (begunFile?.file !== file) return undefined
  door.begunFile = undefined
  return begunFile
}
