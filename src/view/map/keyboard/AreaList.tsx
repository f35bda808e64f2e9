import { type KeyboardEvent, useId, useState } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import type { MapPicture, MapPoint } from '../mapPicture.ts'
import { type AreaPoint, isArrow, nextArea } from './nextArea.ts'

interface Props {
  readonly picture: MapPicture
  /** Where each area's name stands on the screen. */
  readonly areas: readonly AreaPoint[]
  readonly onHover: (area: string | undefined, at: MapPoint) => void
  readonly onSelect: (area: string, additive: boolean) => void
  readonly onZoom: (direction: 'in' | 'out' | 'whole') => void
}

const ZOOM_KEYS: Readonly<Record<string, 'in' | 'out' | 'whole'>> = { '+': 'in', '-': 'out', '0': 'whole' }

/**
 * The map for the keyboard and for screen readers: a list of areas that lies over both canvases and lets the pointer through.
 * Only the area stood on and the chosen ones are in the page, each with its position in the whole, so that 11,299 areas cost nothing.
 */
export function AreaList({ picture, areas, onHover, onSelect, onZoom }: Props) {
  const { t } = useText()
  const id = useId()
  const [stood, setStood] = useState<string>()
  const first = picture.selected.find((area) => areas.some((known) => known.id === area)) ?? areas[0]?.id
  const active = areas.some((area) => area.id === stood) ? stood : first
  if (active === undefined) return null

  const go = (area: string) => {
    setStood(area)
    onHover(area, areas.find((known) => known.id === area)?.label ?? { x: 0, y: 0 })
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return
    const zoom = ZOOM_KEYS[event.key]
    const edge = { Home: areas[0], End: areas.at(-1) }[event.key]?.id
    if (isArrow(event.key)) go(nextArea(areas, active, event.key))
    else if (edge !== undefined) go(edge)
    else if (event.key === 'Enter' || event.key === ' ') onSelect(active, event.shiftKey)
    else if (event.key === 'Escape') onHover(undefined, { x: 0, y: 0 })
    else if (zoom !== undefined) onZoom(zoom)
    else return
    event.preventDefault()
  }

  const options = areas.flatMap((area, at) =>
    area.id === active || picture.selected.includes(area.id) ? [{ area: area.id, at }] : [],
  )
  return (
    <>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a <select multiple> would have to hold every area and could not lie over a map */}
      <div
        className="map-area-list"
        role="listbox"
        tabIndex={0}
        aria-label={t.map.areas}
        aria-describedby={`${id}-keys`}
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${active}`}
        onKeyDown={press}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && go(active)}
        onBlur={() => onHover(undefined, { x: 0, y: 0 })}
      >
        {options.map(({ area, at }) => (
          <div
            key={area}
            id={`${id}-${area}`}
            className="map-area-option"
            role="option"
            aria-selected={picture.selected.includes(area)}
            aria-posinset={at + 1}
            aria-setsize={areas.length}
          >
            {picture.describe?.(area) ?? picture.names.get(area) ?? area}
          </div>
        ))}
      </div>
      <p id={`${id}-keys`} className="map-hidden">
        {t.map.keys}
      </p>
    </>
  )
}
