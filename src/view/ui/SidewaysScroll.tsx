import type { ReactNode } from 'react'
import './sidewaysScroll.css'

interface Props {
  /** What it holds, for who does not see it: a name of its own, or the id of what names it. */
  readonly label: string | { readonly by: string }
  readonly className?: string
  readonly children: ReactNode
}

/** A frame for what may be wider than a phone: it scrolls by itself, and takes the focus, so that the keyboard reaches what lies beyond its edge. */
export function SidewaysScroll({ label, className = '', children }: Props) {
  const name = typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.by }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`sideways-scroll ${className}`.trim()} role="region" {...name} tabIndex={0}>
      {children}
    </div>
  )
}
