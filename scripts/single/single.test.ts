import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { join } from 'node:path'
import { assemble } from './assemble.ts'
import { embed } from './embed.ts'

const DATA = join(import.meta.dirname, '../../public/data')

it('embeds every file of the region and none of another, with a catalogue that offers nothing else', () => {
  const { catalogue, files } = embed(DATA, 'helmstedt')
  expect(catalogue.regions.map(({ id }) => id)).toEqual(['helmstedt'])
  const offered = new Set(catalogue.regions.flatMap(({ cubes }) => cubes.map(({ indicator }) => indicator)))
  expect(catalogue.indicators.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([])
  expect(Object.keys(files).filter((file) => /^(cubes|regions|offers|flows)\//.test(file) && !file.includes('/helmstedt/'))).toEqual([])
  expect(Object.keys(files)).toContain('stories/helmstedt-abgaenge.json')
  const unpacked: unknown = JSON.parse(gunzipSync(Buffer.from(files['catalogue.json'] ?? '', 'base64')).toString())
  expect(unpacked).toEqual(catalogue)
})

it('names the regions there are when it is asked for another', () => {
  expect(() => embed(DATA, 'bayern')).toThrow('There is no region "bayern". There are: grossraum-braunschweig')
})

const HTML = `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self'" /><script type="module" crossorigin src="./a.js"></script>
<link rel="stylesheet" crossorigin href="./a.css"></head><body></body>`
const page = (script: string, site?: string) => assemble({ html: HTML, script, style: 'p{}', files: { 'a.json': 'x' }, icon: 'aWNvbg==', site })

it('lets in the script by the hash of what stands in the page, even when the code speaks of a script element', () => {
  const html = page('const end = "</script>", mark = "<!--"')
  const [, written = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? []
  expect(written).toContain(String.raw`<\/script>`)
  expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(written).digest('base64')}'`)
  expect(html).toContain("connect-src 'none'")
  expect(html).not.toMatch(/(src|href)="(?!data:)/)
})

it('names the site where it is told one, and no other address', () => {
  expect(page('1')).not.toContain('canonical')
  expect(page('1', 'https://amt.example/bildung/')).toContain('<link rel="canonical" href="https://amt.example/bildung/" />')
})

it('says so when the page is another one than it was written for', () => {
  expect(() => assemble({ html: '<body></body>', script: '1', style: '', files: {}, icon: '', site: undefined })).toThrow('no policy')
})
