/**
 * Why nothing could be kept. `network`: a file did not come; `changed`: what came is not what its list says, mostly because a new build is being put on the server;
 * `quota`: no room; `refused`: the browser keeps nothing here; `meeting`: another window holds a meeting, in which nothing is swapped.
 */
export type KeepFault = 'network' | 'changed' | 'quota' | 'refused' | 'meeting'

export class KeepError extends Error {
  constructor(
    readonly fault: KeepFault,
    /** Address of the file it happened with, if it was one. */
    readonly file = '',
  ) {
    super(`${fault} ${file}`)
    this.name = 'KeepError'
  }
}
