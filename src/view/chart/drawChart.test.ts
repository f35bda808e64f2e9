import { expect, test } from 'vitest'
import { drawChart } from './drawChart.ts'
import { registerFlowParts } from './flowParts.ts'

test('a halo of ECharts becomes lettering of its own below the letters', () => {
  registerFlowParts()
  const option = {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', max: 10, show: false },
    yAxis: { type: 'category', data: ['a'], show: false },
    series: [{ type: 'bar', silent: true, data: [5], label: { show: true, formatter: () => 'Helmstedt', color: '#111111', textBorderColor: '#ffffff', textBorderWidth: 2 } }],
  }
  const svg = drawChart(option, { width: 300, height: 100 })
  const letters = svg.match(/<text[^>]*>Helmstedt<\/text>/g) ?? []
  expect(letters).toHaveLength(2)
  expect(letters[0]).toMatch(/fill="none".*stroke="(#fff|#ffffff|rgb\(255,255,255\))"/)
  expect(letters[1]).toContain('fill="#111111"')
  expect(letters[1]).not.toContain('stroke=')
  expect(svg).not.toContain('paint-order')
})
