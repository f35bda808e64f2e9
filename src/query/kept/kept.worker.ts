import { answerKept } from './answerKept.ts'

/*
 * The service worker. It is registered when a reader keeps a region and never before; it knows nothing of builds but what the marker says, so that a newer or older
 * one does the same. Built by itself to the site's own folder (`scripts/vite/listAppFiles.ts`).
 */

/** The part of the worker's world that is used; the DOM's types know windows only. */
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(type: 'fetch', listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void
}

const worker = globalThis as unknown as Worker

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
// The window in which a region was kept is served from then on, without a reload.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  event.respondWith(answerKept(event.request, { store: caches, scope: worker.registration.scope, net: (request) => fetch(request) }))
})
