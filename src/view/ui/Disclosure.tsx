import { type ReactNode, useEffect, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './disclosure.css'

interface Props {
  readonly label: string
  readonly icon: IconName
  readonly children: ReactNode
}

/** A button that unfolds a small sheet over the page: the browser's `details`, closed by Escape and by a click elsewhere. */
export function Disclosure({ label, icon, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current
      if (details === null || !details.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.open = false
        if (details.contains(document.activeElement)) details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && !details.contains(event.target)) details.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  return (
    <details ref={ref} className="disclosure">
      <summary className="button">
        <Icon name={icon} />
        <span>{label}</span>
      </summary>
      <div className="disclosure-sheet">{children}</div>
    </details>
  )
}
