/** What is taken in at most. Stated on the page before a file is chosen, checked before and while one is read. */
export const OWN_LIMITS = {
  /** Bytes of a file, before anything of it is read. */
  fileBytes: 30_000_000,
  /** Bytes of a workbook when unpacked, by the directory of its archive. */
  unpackedBytes: 150_000_000,
  /** Files in the archive of a workbook. */
  archiveFiles: 1_000,
  rows: 200_000,
  columns: 200,
  /** Letters of a name that is shown; what is longer is cut with an ellipsis. */
  nameLetters: 120,
} as const
export type OwnLimits = { readonly [K in keyof typeof OWN_LIMITS]: number }
