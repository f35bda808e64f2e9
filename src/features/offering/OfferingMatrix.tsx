import { useMemo } from 'react'
import { CHANGE_KINDS, type ChangeKind } from '@/model/offering/changes.ts'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import { useView } from '@/state/ViewContext.tsx'
import { Matrix } from '@/view/matrix/Matrix.tsx'
import { MatrixLegend } from '@/view/matrix/MatrixLegend.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'
import { closedGroups, foldAll, toggleGroup } from './openGroups.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly matrix: OfferMatrix
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
  readonly lit: MatrixPlace | undefined
  readonly onLight: (place: MatrixPlace | undefined) => void
  readonly onSelect: (place: MatrixPlace) => void
}

/** The matrix with its legend; which groups are open stands in the address. */
export function OfferingMatrix({ scene, choice, matrix, changes, lit, onLight, onSelect }: Props) {
  const { view, set } = useView()
  const { o } = useOfferingText()
  const collapsed = useMemo(() => closedGroups(matrix, view.folds), [matrix, view.folds])
  const groups = useMemo(() => matrix.rows.filter(({ type }) => type === 'group').length, [matrix])
  const selected = useMemo(() => ({ programme: choice.programme, place: choice.place }), [choice.programme, choice.place])
  const kinds = useMemo(() => CHANGE_KINDS.filter((kind) => [...(changes?.values() ?? [])].includes(kind)), [changes])
  const fold = (folds: readonly string[]) => set({ folds }, 'replace')
  return (
    <section className="offering-matrix" aria-label={o.page.matrix}>
      {groups > 0 && (
        <div className="offering-fold">
          <button type="button" className="button button-plain" onClick={() => fold(foldAll(matrix, false))} disabled={collapsed.size === 0}>
            {o.page.unfold}
          </button>
          <button type="button" className="button button-plain" onClick={() => fold(foldAll(matrix, true))} disabled={collapsed.size === groups}>
            {o.page.fold}
          </button>
        </div>
      )}
      <Matrix
        matrix={matrix}
        offering={scene.offering}
        measure={choice.measure}
        changes={changes}
        collapsed={collapsed}
        lit={lit}
        selected={selected}
        onLight={onLight}
        onSelect={onSelect}
        onCollapse={(group) => fold(toggleGroup(view.folds, group))}
      />
      <MatrixLegend matrix={matrix} offering={scene.offering} changes={kinds} />
    </section>
  )
}
