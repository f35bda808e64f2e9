import type { OwnOrder, OwnReply } from '@/model/own/messages.ts'

/** The part of a worker that is used: what a test puts in its place. */
export interface OwnThread {
  postMessage: (order: OwnOrder) => void
  terminate: () => void
  addEventListener: ((type: 'message', listener: (event: { readonly data: OwnReply }) => void) => void) & ((type: 'error', listener: () => void) => void)
}

/** Starts the real thread. Its code is a file of its own on our own server: the Content Security Policy allows no other. */
export const startOwnThread = (): OwnThread => new Worker(new URL('./ownFigures.worker.ts', import.meta.url), { type: 'module', name: 'own-figures' })

type Progress = Extract<OwnReply, { type: 'progress' }>
type Answer = Exclude<OwnReply, Progress>

/** Told when an order was cancelled; nothing went wrong. */
export class Cancelled extends Error {}

/** A fault of the thread itself (no memory left, its code did not arrive): the page says so and lives on. */
const BROKEN: Answer = {
  type: 'fault',
  code: 'thread',
  sentence: { de: 'Das Lesen wurde vom Browser abgebrochen, vermutlich weil der Speicher nicht reicht.', en: 'The browser broke off the reading, probably for lack of memory.' },
  remedy: { de: 'Eine kleinere Datei nehmen: nur die Zeilen und Spalten, die gezeigt werden sollen.', en: 'Take a smaller file: only the rows and columns that are to be shown.' },
}

/**
 * Orders for the thread that reads own files, one at a time. The thread starts with the first order; cancelling ends it, and with it whatever it was doing,
 * and the next order starts a new one.
 */
export class OwnReader {
  #thread: OwnThread | undefined
  #settle: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | undefined

  constructor(
    private readonly start: () => OwnThread = startOwnThread,
    private readonly onProgress: (progress: Progress) => void = () => {},
  ) {}

  /**
   * Asks for one thing and waits for its answer; a fault is an answer, too.
   * @throws Cancelled when `cancel` was called meanwhile
   */
  ask(order: OwnOrder): Promise<Answer> {
    const thread = (this.#thread ??= this.#begin())
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      // The rule means windows; a worker has no origin to be told.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.postMessage(order)
    })
  }

  /** Ends the thread at once. What it had open is gone; what is on the page stays. */
  cancel(): void {
    this.#end()
    this.#settle?.reject(new Cancelled())
    this.#settle = undefined
  }

  #begin(): OwnThread {
    const thread = this.start()
    thread.addEventListener('message', ({ data }) => {
      if (data.type === 'progress') this.onProgress(data)
      else this.#settle?.resolve(data)
    })
    thread.addEventListener('error', () => {
      this.#end()
      this.#settle?.resolve(BROKEN)
    })
    return thread
  }

  #end(): void {
    this.#thread?.terminate()
    this.#thread = undefined
  }
}
