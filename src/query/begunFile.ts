/** What the page asked for before there was any code (src/query/begin.js): one file below the data folder, and what came; `undefined` where that was nothing to build on. */
interface BegunFile {
  readonly file: string
  readonly content: Promise<unknown>
}

/**
 * The content of a file the page has begun to fetch, handed out once: whoever asks again asks the server.
 * @returns `undefined` where another file was begun, or none, or this one did not come well; the caller then asks for it, and finds out what is wrong
 */
export async function takeBegunFile(file: string): Promise<unknown> {
  const door = globalThis as { begunFile?: BegunFile | undefined }
  const { begunFile } = door
  if (begunFile?.file !== file) return undefined
  door.begunFile = undefined
  return begunFile.content
}
