/** What can be wrong with a data file, as far as a reader must act on it. */
export type DataFileFault = 'offline' | 'missing' | 'cut-off' | 'foreign-version' | 'damaged' | 'not-kept'

/** A data file could not be used. The interface turns it into a sentence that names the file and a way on. */
export class DataFileError extends Error {
  constructor(
    /** Address of the file below the data folder. */
    readonly file: string,
    readonly fault: DataFileFault,
    readonly detail = '',
  ) {
    super(`${file}: ${fault}${detail === '' ? '' : ` (${detail})`}`)
    this.name = 'DataFileError'
  }
}
