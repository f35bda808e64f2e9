import { useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { Meeting } from '@/features/session/meeting/Meeting.tsx'
import type { Address } from '@/state/address.ts'
import type { View } from '@/state/view.ts'
import { readyAddresses } from '../stage/readyAddresses.ts'
import { sameAddress, showAddress } from '../stage/stage.ts'
import { useStageDoor } from '../stage/StageContext.tsx'
import { useReached } from '../stage/useReached.ts'

/** The code of the pages that a slide can open, and of what they draw with, as far as it comes on demand: asked for here, it is there when the page wants it. */
const CODE: Partial<Record<View['page'], () => Promise<unknown>>> = {
  explore: () =>
    Promise.all([
      import('@/features/explore/AreaNote.tsx'),
      import('@/features/explore/NoMap.tsx'),
      import('@/features/explore/NoValue.tsx'),
      import('@/view/legend/LegendHistogram.tsx'),
      import('@/features/find-area/AreaSearch.tsx'),
      import('@/view/chart/TrendChart.tsx'),
      import('@/view/map/gl/webGl.ts'),
      import('@/view/ranking/Ranking.tsx'),
      import('@/view/table/DataTable.tsx'),
    ]),
  offering: () => import('../pages/offering/OfferingPage.tsx'),
  transition: () => Promise.all([import('../pages/transition/TransitionPage.tsx'), import('@/view/chart/Sankey.tsx'), import('@/view/chart/Bars.tsx')]),
  profile: () => import('../pages/profile/ProfilePage.tsx'),
  data: () => import('../pages/data/DataPage.tsx'),
}

const asked = new Map<View['page'], Promise<unknown>>()

/** Asks once for each page. What does not arrive is told by the page itself, when it is opened, and asked for again with the next slide. */
async function preparePage(page: View['page']): Promise<void> {
  const coming = asked.get(page) ?? CODE[page]?.()
  if (coming === undefined) return
  asked.set(page, coming)
  await coming.catch(() => asked.delete(page))
}

/** The meeting with the pages of the house: a slide of another page finds its code when it comes, and the neighbours of a slide lie ready on the stage. */
export function MeetingRoom({ catalogue }: { readonly catalogue: Catalogue }) {
  const door = useStageDoor()
  useReached(door)
  const house = useMemo(
    () => ({
      preparePage,
      setHead: door.setHead,
      ready: (addresses: readonly Address[]) => door.change((stage) => readyAddresses(stage, addresses)),
      showReady: (address: Address) => {
        const ready = door.get().pages.some((page) => sameAddress(page.address, address))
        if (ready) door.change((stage) => showAddress(stage, address))
        return ready
      },
    }),
    [door],
  )
  return <Meeting catalogue={catalogue} house={house} />
}
