import { inLanguage } from '@/model/area/exonyms.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import type { ProfileScene } from './profileScene.ts'

/** What the region knows of other levels only; and, where the region itself has a profile, the way there. */
export function OtherLevels({ scene: { region, area, elsewhere } }: { readonly scene: ProfileScene }) {
  const { p, format, locale } = useProfileText()
  if (elsewhere.length === 0) return null
  const whole = region.levels.some(({ areas }) => areas.includes(region.total)) && area.id !== region.total ? region.areas.find(({ id }) => id === region.total) : undefined
  return (
    <p className="profile-note">
      {p.otherLevels(elsewhere.length, format.list(elsewhere.map(({ name }) => name[locale])))}{' '}
      {whole !== undefined && <ViewLink to={{ areas: [whole.id] }}>{p.ofRegion(inLanguage(whole.name, locale))}</ViewLink>}
    </p>
  )
}
