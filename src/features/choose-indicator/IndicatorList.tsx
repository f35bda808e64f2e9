import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { type FoundIndicator, searchIndicators } from './searchIndicators.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly region: string
  readonly chosen: string
  readonly onChoose: (indicator: string) => void
}

/** All indicators of a region by topic, narrowed down while typing. Arrow keys walk from the search field through the list. */
export function IndicatorList({ catalogue, region, chosen, onChoose }: Props) {
  const { t, locale } = useText()
  const [query, setQuery] = useState('')
  const body = useRef<HTMLDivElement>(null)
  // The list may arrive after its dialog has been opened.
  useEffect(() => body.current?.querySelector('input')?.focus(), [])
  const groups = searchIndicators(catalogue, region, query, locale)
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0)

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const stops = [...(body.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    event.preventDefault()
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus()
  }

  return (
    // The arrow keys are an addition: every entry is a button that the Tab key reaches as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={body} className="picker-body" onKeyDown={walk}>
      <label className="picker-search">
        <span className="visually-hidden">{t.indicator.search}</span>
        <Icon name="search" />
        <input type="search" data-first-focus data-stop value={query} placeholder={t.indicator.searchHint} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <p className="picker-count" role="status">
        {count === 0 ? t.indicator.none(query) : t.indicator.found(count)}
      </p>
      <div className="picker-topics">
        {groups.map(({ id, name, indicators }) => (
          <section key={id} aria-labelledby={`topic-${id}`}>
            <h3 id={`topic-${id}`}>{name}</h3>
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator.id}>
                  <Entry indicator={indicator} current={indicator.id === chosen} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

interface EntryProps {
  readonly indicator: FoundIndicator
  readonly current: boolean
  readonly onChoose: (indicator: string) => void
}

function Entry({ indicator, current, onChoose }: EntryProps) {
  const { t } = useText()
  return (
    <button type="button" data-stop className="picker-entry" aria-current={current || undefined} onClick={() => onChoose(indicator.id)}>
      <span className="picker-name">
        {indicator.name}
        {current && <Icon name="check" />}
      </span>
      <span className="picker-description">{indicator.description}</span>
      <span className="picker-span">
        {indicator.span}
        {indicator.regionOnly && ` · ${t.indicator.regionOnly}`}
      </span>
    </button>
  )
}
