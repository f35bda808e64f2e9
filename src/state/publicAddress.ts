/**
 * The whole address of a view, to be given to others: behind a QR code, in a file. A page that is a file on somebody's disk has an address nobody else can open, and its
 * folder is nobody's business: there it is the site's address, where the file knows one, else the file's name.
 * @param search query string, with its `?`
 */
export function publicAddress(search: string): string {
  if (import.meta.env.MODE !== 'single') return new URL(search, document.baseURI).href
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return site === undefined ? `${decodeURIComponent(location.pathname.split('/').at(-1) ?? '')}${search}` : new URL(search, site).href
}
