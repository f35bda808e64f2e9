import { createHash } from 'node:crypto'

/** The first 12 digits of the SHA-256 of a text: enough to tell one build of a file from the next. */
export const contentHash = (...parts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
