import { createHash } from 'node:crypto'
import { EMBEDDED_ID, type Embedded } from '../../src/contract/embedded.ts'
import type { Parts } from './bundle.ts'

interface Order extends Parts {
  readonly files: Embedded
  /** The sign of the house, a PNG in base64. */
  readonly icon: string
  /** Where the site lies that the file was made from, for links given to others. */
  readonly site: string | undefined
}

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** Nothing is asked for from anywhere: no connection at all, no file. Script and style are let in by their hash; fonts, pictures and the worker that reads own figures are written into them. */
const policyOf = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ].join('; ')

/** An attribute's value. */
const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`

/** One HTML file with everything in it. @throws Error when the page is not the one this was written for */
export function assemble({ html, script: code, style: sheet, files, icon, site }: Order): string {
  // Inside a string or a pattern of the code both mean the same; written out they would end the element.
  const script = code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`)
  const style = sheet.replaceAll('</style', String.raw`<\/style`)
  const policy = /(http-equiv="Content-Security-Policy"\s+content=)"[^"]*"/
  const links = /<script type="module"[^>]*><\/script>\s*<link rel="stylesheet"[^>]*>/
  if (!policy.test(html) || !links.test(html)) throw new Error('index.html has no policy, no script or no style where they were expected')
  const head = [
    ...(site === undefined ? [] : [`<link rel="canonical" href=${quoted(site)} />`]),
    `<link rel="icon" type="image/png" href="data:image/png;base64,${icon}" />`,
    `<style>${style}</style>`,
  ]
  const foot = [`<script type="application/json" id="${EMBEDDED_ID}">${JSON.stringify(files)}</script>`, `<script type="module">${script}</script>`]
  return html
    .replace(policy, (_all, before: string) => `${before}${quoted(policyOf(script, style))}`)
    .replace(links, () => head.join('\n    '))
    .replace('</body>', () => `${foot.join('\n    ')}\n  </body>`)
}
