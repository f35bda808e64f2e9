import { inLanguage } from '@/model/area/exonyms.ts'
import type { KeyFigure } from '@/model/profile/keyFigure.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'

interface Props {
  readonly row: KeyFigure
  /** An area that is compared, to be highlighted as well. */
  readonly also?: string | undefined
  readonly children: string
}

/** Leads to the view that a figure is from: its indicator, its area, its period. */
export function ExploreLink({ row: { indicator, area, period, by, level }, also, children }: Props) {
  const { p, locale } = useProfileText()
  const to = { page: 'explore', indicator: indicator.id, level, areas: also === undefined ? [area.id] : [area.id, also], period, by, panel: 'trend' } as const
  return (
    <ViewLink to={to} className="profile-link" label={`${children} (${p.exploreNamed(indicator.name[locale], inLanguage(area.name, locale))})`}>
      {children}
    </ViewLink>
  )
}
