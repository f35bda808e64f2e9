import { type KeyboardEvent, useId, useState } from 'react'
import type { MapPoint } from '../mapPicture.ts'
import { type AreaPoint, isArrow, nextArea } from './nextArea.ts'

interface Props {
  /** What the list is called, and which keys it understands. */
  readonly label: string
  readonly keys: string
  /** Where each place stands on the screen. */
  readonly places: readonly AreaPoint[]
  readonly selected: readonly string[]
  readonly nameOf: (place: string) => string
  readonly onHover: (place: string | undefined, at: MapPoint) => void
  readonly onSelect: (place: string, additive: boolean) => void
  readonly onZoom: (direction: 'in' | 'out' | 'whole') => void
}

const ZOOM_KEYS: Readonly<Record<string, 'in' | 'out' | 'whole'>> = { '+': 'in', '-': 'out', '0': 'whole' }

/**
 * The map for the keyboard and for screen readers: a list of areas (or of sites, of flows) that lies over both canvases and lets the pointer through.
 * Only the place stood on and the chosen ones are in the page, each with its position in the whole, so that 11,299 areas cost nothing.
 */
export function PlaceList({ label, keys, places, selected, nameOf, onHover, onSelect, onZoom }: Props) {
  const id = useId()
  const [stood, setStood] = useState<string>()
  const first = selected.find((place) => places.some((known) => known.id === place)) ?? places[0]?.id
  const active = places.some((place) => place.id === stood) ? stood : first
  if (active === undefined) return null

  const go = (place: string) => {
    setStood(place)
    onHover(place, places.find((known) => known.id === place)?.label ?? { x: 0, y: 0 })
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return
    const zoom = ZOOM_KEYS[event.key]
    const edge = { Home: places[0], End: places.at(-1) }[event.key]?.id
    if (isArrow(event.key)) go(nextArea(places, active, event.key))
    else if (edge !== undefined) go(edge)
    else if (event.key === 'Enter' || event.key === ' ') onSelect(active, event.shiftKey)
    else if (event.key === 'Escape') onHover(undefined, { x: 0, y: 0 })
    else if (zoom !== undefined) onZoom(zoom)
    else return
    event.preventDefault()
  }

  const options = places.flatMap((place, at) =>
    place.id === active || selected.includes(place.id) ? [{ place: place.id, at }] : [],
  )
  return (
    <>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a <select multiple> would have to hold every place and could not lie over a map */}
      <div
        className="map-area-list"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${active}`}
        onKeyDown={press}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && go(active)}
        onBlur={() => onHover(undefined, { x: 0, y: 0 })}
      >
        {options.map(({ place, at }) => (
          <div
            key={place}
            id={`${id}-${place}`}
            className="map-area-option"
            role="option"
            aria-selected={selected.includes(place)}
            aria-posinset={at + 1}
            aria-setsize={places.length}
          >
            {nameOf(place)}
          </div>
        ))}
      </div>
      <p id={`${id}-keys`} className="map-hidden">
        {keys}
      </p>
    </>
  )
}
