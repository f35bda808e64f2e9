/** The first 12 digits of the SHA-256 over these bytes, one after the other: what the compiler writes into the catalogue (`compiler/write/hash.ts`). Only where the browser trusts the connection (https, localhost). */
export async function contentHash(...parts: readonly ArrayBuffer[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Blob([...parts]).arrayBuffer())
  return [...new Uint8Array(digest, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
