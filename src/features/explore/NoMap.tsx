import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Message } from '@/view/ui/Message.tsx'
import type { Scene } from './scene.ts'

/** In the map's place, where figures exist for the region as a whole or for another level only. */
export function NoMap({ scene }: { readonly scene: Scene }) {
  const { set } = useView()
  const { t, locale } = useText()
  const { entry, indicator, level, region } = scene
  const mapped = entry.cubes.find((cube) => cube.indicator === indicator.id)?.levels ?? []
  const others = region.levels.filter(({ id }) => mapped.includes(id))
  return (
    <Message heading={t.explore.noMapHeading} tone="calm">
      <p>{others.length === 0 ? t.explore.noMap(entry.name[locale]) : t.explore.noMapLevel(level.name[locale])}</p>
      {others.length > 0 && (
        <p className="button-row">
          {others.map(({ id, name }) => (
            <button key={id} type="button" className="button" onClick={() => set({ level: id })}>
              {t.explore.showLevel(name[locale])}
            </button>
          ))}
        </p>
      )}
    </Message>
  )
}
