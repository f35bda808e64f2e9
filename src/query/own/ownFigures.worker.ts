import { ownSession } from '../../../compiler/own/ownSession.ts'
import type { OwnOrder, OwnReply } from '@/model/own/messages.ts'

/*
 * The worker that reads own files. Nothing else in `src` imports the compiler (docs/decisions/2026-11-24-own-figures.md): a file of the reader's is checked and
 * derived by the very code that makes the official figures, and is never sent anywhere, not even to the page's own thread.
 */

const session = ownSession((reply: OwnReply) => postMessage(reply))

let queue = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<OwnOrder>) => {
  queue = queue.then(() => session(data))
})
