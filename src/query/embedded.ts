import { EMBEDDED_ID, type Embedded } from '@/contract/embedded.ts'

let files: Embedded | undefined

function embedded(): Embedded {
  files ??= JSON.parse(document.getElementById(EMBEDDED_ID)?.textContent ?? '{}') as Embedded
  return files
}

/** A data file out of the page itself, as a server would answer: the door of a single file, through which nothing is ever fetched. */
export async function embeddedFile(file: string): Promise<Response> {
  const packed = embedded()[file]
  if (packed === undefined) return new Response(null, { status: 404 })
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.codePointAt(0) ?? 0)
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}
