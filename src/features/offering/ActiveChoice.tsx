import { Icon } from '@/view/ui/Icon.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, programmeName } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly onChange: (patch: Partial<OfferingChoice>) => void
}

/** What narrows the view, in words, and one click to take it back. */
export function ActiveChoice({ scene, choice, onChange }: Props) {
  const { o, format, locale } = useOfferingText()
  const { programme, place, field } = choice
  const parts = [
    field === undefined ? undefined : (scene.offering.fields.find(({ id }) => id === field)?.name[locale] ?? field),
    programme === undefined ? undefined : programmeName(scene.offering, programme, format),
    place === undefined ? undefined : scene.placeName(place),
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return null
  return (
    <p className="offering-active">
      <span>
        {o.page.chosen}: <strong>{parts.join(' · ')}</strong>
      </span>
      <button type="button" className="button button-plain" onClick={() => onChange({ programme: undefined, place: undefined, field: undefined })}>
        <Icon name="close" />
        <span>{o.page.reset}</span>
      </button>
    </p>
  )
}
