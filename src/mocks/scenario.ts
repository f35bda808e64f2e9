import { FILE_KINDS, type FileKind, type FileRequest } from './addresses.ts'

/** What a server answers: status and body. `undefined` as status: the network itself fails. */
export interface Answer {
  readonly status: number | undefined
  readonly body: string
}

/** Gets the true file, from the real data folder or from the fixtures. */
export type Load = () => Promise<Answer>

/** A way in which files can be other than they should. `only` restricts it to one kind of file. */
export interface Scenario {
  readonly id: string
  /** Name in the dev panel. */
  readonly name: string
  readonly answer: (request: FileRequest, load: Load, only: FileKind | undefined) => Promise<Answer>
}

export const MISSING: Answer = { status: 404, body: 'Not found' }

/** `?mock=missing:boundaries` as scenario id and kind of file; nothing without `?mock=`. */
export function readChoice(search: string): { readonly id: string; readonly only: FileKind | undefined } | undefined {
  const choice = new URLSearchParams(search).get('mock')
  if (choice === null || choice === '') return undefined
  const [id = '', kind] = choice.split(':')
  return { id, only: FILE_KINDS.find((known) => known === kind) }
}

/** The true file with its content changed; what is not there stays as it is. */
export async function altered(load: Load, alter: (content: unknown) => unknown): Promise<Answer> {
  const answer = await load()
  if (answer.status !== 200) return answer
  return { status: 200, body: JSON.stringify(alter(JSON.parse(answer.body))) }
}
