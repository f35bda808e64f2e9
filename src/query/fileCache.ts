import { fetchFile } from './fetchFile.ts'

interface Entry {
  readonly promise: Promise<unknown>
  value?: unknown
}

const entries = new Map<string, Entry>()

/** A data file as the app asks for it: where it lies, what it becomes. */
export interface DataFile<T> {
  /** Address below the data folder. Also the key of every cache. */
  readonly file: string
  readonly hash?: string | undefined
  /** Checks what is cheap and decodes. @throws DataFileError */
  readonly decode: (content: unknown, file: string) => T
}

const keyOf = ({ file, hash }: Pick<DataFile<unknown>, 'file' | 'hash'>) => `${file}?${hash ?? ''}`

/**
 * Loads, checks and decodes a file once. The first picture (no React) and the hooks share flight and result; a failure is forgotten, so that asking again tries again.
 * @throws DataFileError
 */
export function loadFile<T>(wanted: DataFile<T>): Promise<T> {
  const key = keyOf(wanted)
  const known = entries.get(key)
  if (known !== undefined) return known.promise as Promise<T>
  const promise = fetchFile(wanted.file, wanted.hash).then((content) => wanted.decode(content, wanted.file))
  const entry: Entry = { promise }
  entries.set(key, entry)
  promise.then(
    (value) => {
      entry.value = value
    },
    () => entries.delete(key),
  )
  return promise
}

/**
 * Puts in the content of a file that came as part of another one, checked and decoded like one that came alone.
 * @throws DataFileError, and keeps nothing
 */
export function keepFile<T>(wanted: DataFile<T>, content: unknown): void {
  if (entries.has(keyOf(wanted))) return
  const value = wanted.decode(content, wanted.file)
  entries.set(keyOf(wanted), { promise: Promise.resolve(value), value })
}

/** The decoded file, when it is already there: what lets React draw at once what the first picture has drawn. */
export function loadedFile<T>(wanted: DataFile<T>): T | undefined {
  return entries.get(keyOf(wanted))?.value as T | undefined
}

/** Puts a file there that was made on this machine: it is found, and never asked for. */
export function putFile<T>(file: Pick<DataFile<T>, 'file' | 'hash'>, value: T): void {
  entries.set(keyOf(file), { promise: Promise.resolve(value), value })
}

/** Forgets one file. */
export function dropFile(file: Pick<DataFile<unknown>, 'file' | 'hash'>): void {
  entries.delete(keyOf(file))
}

/** Forgets everything. For tests, which serve different files under one address. */
export function forgetFiles(): void {
  entries.clear()
}
