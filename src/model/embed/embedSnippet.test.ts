import { expect, test } from 'vitest'
import { embedSnippet, FRAME_SIZES } from './embedSnippet.ts'

test('an address with ampersands stays one address', () => {
  expect(embedSnippet('https://amt.example/schulwege/?region=helmstedt&embed=1', 'Bevölkerung', FRAME_SIZES.medium)).toBe(
    '<iframe src="https://amt.example/schulwege/?region=helmstedt&amp;embed=1" title="Bevölkerung" width="800" height="600" loading="lazy" referrerpolicy="no-referrer"></iframe>',
  )
})

test('a hostile name stays a name', () => {
  const snippet = embedSnippet('https://amt.example/', `"><img src=x onerror=alert(1)> & 'R\u202Eest'`, FRAME_SIZES.small)
  expect(snippet).toContain('title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &#39;Rest&#39;"')
  expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
})
