import type { ReactNode } from 'react'
import { PANELS } from '@/state/address.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Tabs } from '@/view/ui/Tabs.tsx'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly pointed: string | undefined
  readonly onPoint: (area: string | undefined) => void
  readonly onSelect: (area: string, additive: boolean) => void
  readonly search: ReactNode
}

/** Trend, ranking and table of the same figures, one at a time. */
export function SidePanel({ search }: Props) {
  const { view, set } = useView()
  const { t } = useText()
  return (
    <section className="explore-side" aria-label={t.explore.views}>
      {search}
      <Tabs label={t.explore.views} tabs={PANELS.map((id) => ({ id, name: t.explore[id] }))} chosen={view.panel} onChoose={(panel) => set({ panel }, 'replace')}>
        {null}
      </Tabs>
    </section>
  )
}
