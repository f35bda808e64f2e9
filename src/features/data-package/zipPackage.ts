import { strToU8, Zip, ZipDeflate } from 'fflate'

/**
 * Packs texts into a ZIP, one after the other and with a pause for the reader between them: a large region must not freeze the page.
 * Nothing is compressed in a worker: workers from a blob are not allowed here.
 *
 * @param files name and content, made only when it is packed
 * @param onFile is called after each file with how many are done
 */
export async function zipPackage(files: readonly (readonly [string, () => string])[], onFile: (done: number) => void): Promise<Blob> {
  const chunks: BlobPart[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(Uint8Array.from(chunk))
  })
  for (const [at, [name, content]] of files.entries()) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    entry.push(strToU8(content()), true)
    onFile(at + 1)
    await pause()
  }
  zip.end()
  return new Blob(chunks, { type: 'application/zip' })
}

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
