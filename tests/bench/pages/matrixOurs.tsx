import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Matrix } from '@/view/matrix/Matrix.tsx'
import { MatrixLegend } from '@/view/matrix/MatrixLegend.tsx'
import { type MatrixPlace, NOWHERE } from '@/view/matrix/useMarks.ts'
import '@/view/theme/tokens.css'
import '@/view/theme/fonts.css'
import '@/view/theme/base.css'
import { matrixWorld } from './matrixWorld.ts'
import { timedHover, timedToPaint } from './paintTime.ts'

/** The matrix as the page shows it: what is lit lives in the page's state, as it does when a map must light up, too. */
const { offering, matrix } = matrixWorld(100, 60)

function Page() {
  const [lit, setLit] = useState<MatrixPlace>()
  // At once and not when React has time: what is measured must hold the page's answer, too.
  const light = useCallback((place: MatrixPlace | undefined) => flushSync(() => setLit(place)), [])
  const [selected, setSelected] = useState(NOWHERE)
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const collapse = useCallback((group: string) => setCollapsed((now) => (now.has(group) ? new Set([...now].filter((one) => one !== group)) : new Set([...now, group]))), [])
  return (
    <>
      <Matrix matrix={matrix} offering={offering} measure="pupils" collapsed={collapsed} lit={lit} selected={selected} onLight={light} onSelect={setSelected} onCollapse={collapse} />
      <MatrixLegend matrix={matrix} offering={offering} />
    </>
  )
}

const place = document.querySelector('#place')
let root: ReturnType<typeof createRoot> | undefined

Object.assign(window, {
  clear: () => root?.unmount(),
  /** Milliseconds until the table is laid out and painted. */
  draw: () =>
    timedToPaint(() => {
      if (place === null) return
      root = createRoot(place)
      flushSync(() => root?.render(<Page />))
    }),
  hover: () => timedHover(document),
})
