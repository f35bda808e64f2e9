import type { MouseEvent, ReactNode } from 'react'
import type { View } from './view.ts'
import { useView } from './ViewContext.tsx'

interface Props {
  readonly to: Partial<View>
  /** Where the reader already is: nothing happens. */
  readonly current?: boolean
  readonly className?: string
  /** What it is called where the words alone do not tell it from others; begins with them. */
  readonly label?: string
  readonly children: ReactNode
}

/** A real link to another view: opens in a new tab when asked to, changes the view without loading the page otherwise. */
export function ViewLink({ to, current = false, className, label, children }: Props) {
  const { link, set } = useView()
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!current) set(to)
  }
  return (
    <a href={link(to)} className={className} aria-label={label} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}
