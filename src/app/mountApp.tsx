import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

/** Lets React take over the static shell. Its first render has the files of the first picture at hand and draws the same. */
export function mountApp(): void {
  const root = document.getElementById('app')
  if (root === null) throw new Error('index.html has no #app')
  // The page Daten lists every request of the session; the browser would forget all after the first 250.
  performance.setResourceTimingBufferSize(10_000)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
