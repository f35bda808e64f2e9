/**
 * What a file says, without the date of its build and the version of its contract: two files that say the same are equal in it.
 * @returns undefined for a file that is not there
 */
export function saidIn(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const { contract: _version, updated: _date, extension, ...said } = JSON.parse(written) as { contract?: unknown; updated?: unknown; extension?: { contract?: unknown } }
  const { contract: _inside, ...further } = extension ?? {}
  return JSON.stringify({ ...said, further })
}
