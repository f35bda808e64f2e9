/**
 * Why nothing can be kept here. `insecure`: the browser does not trust the connection (http to another machine); `no-worker`: it has no service workers here (private window);
 * `development`: the page was not built;
 * `single`: everything is in this one file already.
 */
export type Obstacle = 'insecure' | 'no-worker' | 'development' | 'single'

/** What stands in the way of keeping anything offline; nothing where it can be tried. */
export function keepObstacle(): Obstacle | undefined {
  if (import.meta.env.MODE === 'single') return 'single'
  if (!import.meta.env.PROD) return 'development'
  if (!isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator && 'caches' in globalThis ? undefined : 'no-worker'
}

/** Folder of the site, with a slash at its end: what one worker answers for, and one set of kept files belongs to. */
export const siteFolder = (): string => new URL('./', document.baseURI).href
