import { useText } from '@/view/text/TextContext.tsx'

interface Props {
  /** Whether the whole region is in view as it was at first: then there is nothing to go back to. */
  readonly whole: boolean
  readonly onZoom: (direction: 'in' | 'out' | 'whole') => void
}

const SIGN = { in: 'M8 3v10M3 8h10', out: 'M3 8h10', whole: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5' } as const

/** Zoom buttons, drawn here: MapLibre's own come with `data:` images, which a strict content policy refuses. */
export function MapControls({ whole, onZoom }: Props) {
  const { t } = useText()
  const names = { in: t.map.zoomIn, out: t.map.zoomOut, whole: t.map.whole }
  return (
    <div className="map-controls">
      {(['in', 'out', 'whole'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          aria-label={names[direction]}
          title={names[direction]}
          aria-disabled={direction === 'whole' && whole}
          onClick={() => onZoom(direction)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={SIGN[direction]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
      ))}
    </div>
  )
}
