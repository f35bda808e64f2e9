import { useCallback } from 'react'
import type { Region } from '@/contract/schema/region.ts'
import { searchAreas } from '@/model/area/areaSearch.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ComboBox } from '@/view/control/ComboBox.tsx'
import { useText } from '@/view/text/TextContext.tsx'

/** More proposals than this nobody reads; typing on is quicker. */
const LONGEST_LIST = 60

/** Highlights an area by its name, without having to find it on the map. */
export function AreaSearch({ region }: { readonly region: Region }) {
  const { view, set } = useView()
  const { t, format } = useText()
  const find = useCallback(
    (query: string) => {
      const free = new Set(region.levels.find(({ id }) => id === view.level)?.areas.filter((area) => !view.areas.includes(area)))
      return searchAreas(
        region.areas.filter(({ id }) => free.has(id)),
        query,
        format,
      ).slice(0, LONGEST_LIST)
    },
    [region, view.level, view.areas, format],
  )
  return (
    <ComboBox
      label={t.controls.findArea}
      hint={t.controls.findAreaHint}
      none={t.controls.findAreaNone}
      find={find}
      onChoose={(area) => set({ areas: [...view.areas, area] })}
    />
  )
}
