import { useMemo } from 'react'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import { useView } from '@/state/ViewContext.tsx'
import { Matrix } from '@/view/matrix/Matrix.tsx'
import { MatrixLegend } from '@/view/matrix/MatrixLegend.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'
import { allGroups, closedGroups, toggleGroup } from './openGroups.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly matrix: OfferMatrix
  readonly lit: MatrixPlace | undefined
  readonly onLight: (place: MatrixPlace | undefined) => void
  readonly onSelect: (place: MatrixPlace) => void
}

/** The matrix with its legend; which groups are open stands in the address. */
export function OfferingMatrix({ scene, choice, matrix, lit, onLight, onSelect }: Props) {
  const { view, set } = useView()
  const { o } = useOfferingText()
  const collapsed = useMemo(() => closedGroups(matrix, view.open), [matrix, view.open])
  const groups = useMemo(() => allGroups(matrix), [matrix])
  const selected = useMemo(() => ({ programme: choice.programme, place: choice.place }), [choice.programme, choice.place])
  const open = (next: readonly string[]) => set({ open: next }, 'replace')
  return (
    <section className="offering-matrix" aria-label={o.page.matrix}>
      {groups.length > 0 && (
        <div className="offering-fold">
          <button type="button" className="button button-plain" onClick={() => open(groups)} disabled={collapsed.size === 0}>
            {o.page.unfold}
          </button>
          <button type="button" className="button button-plain" onClick={() => open([])} disabled={collapsed.size === groups.length}>
            {o.page.fold}
          </button>
        </div>
      )}
      <Matrix
        matrix={matrix}
        offering={scene.offering}
        measure={choice.measure}
        collapsed={collapsed}
        lit={lit}
        selected={selected}
        onLight={onLight}
        onSelect={onSelect}
        onCollapse={(group) => open(toggleGroup(view.open, group))}
      />
      <MatrixLegend matrix={matrix} offering={scene.offering} />
    </section>
  )
}
