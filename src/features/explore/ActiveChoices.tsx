import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { activeChoices } from './activeChoices.ts'
import type { Scene } from './scene.ts'
import './activeChoices.css'

/** What narrows the view right now (highlighted areas, a category that is not the first), in words, and back in one click. */
export function ActiveChoices({ scene }: { readonly scene: Scene }) {
  const { view, set } = useView()
  const { t } = useText()
  const { categories, areas } = activeChoices(scene, t)
  if (categories.length + areas.length === 0) return null
  const without = (breakdown: string) => Object.fromEntries(Object.entries(view.by).filter(([id]) => id !== breakdown))
  return (
    <div className="explore-active" role="group" aria-label={t.explore.active}>
      <span>{t.explore.active}</span>
      {categories.map(({ id, text }) => (
        <Chip key={id} text={text} label={t.controls.removeChoice(text)} onRemove={() => set({ by: without(id) })} />
      ))}
      {areas.map(({ id, text }) => (
        <Chip key={id} text={text} label={t.controls.remove(text)} onRemove={() => set({ areas: view.areas.filter((area) => area !== id) })} />
      ))}
      <button type="button" className="button button-plain" onClick={() => set({ areas: [], by: {} })}>
        {t.explore.reset}
      </button>
      {areas.length > 0 && <ViewLink to={{ page: 'profile' }}>{t.app.pages.profile}</ViewLink>}
    </div>
  )
}

interface ChipProps {
  readonly text: string
  readonly label: string
  readonly onRemove: () => void
}

function Chip({ text, label, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip" aria-label={label} onClick={onRemove}>
      {text}
      <Icon name="close" />
    </button>
  )
}
