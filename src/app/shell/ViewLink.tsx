import type { MouseEvent, ReactNode } from 'react'
import { useView } from '@/state/ViewContext.tsx'
import type { View } from '@/state/view.ts'

interface Props {
  readonly to: Partial<View>
  readonly current: boolean
  readonly children: ReactNode
}

/** A real link to another view: opens in a new tab when asked to, changes the view without loading the page otherwise. */
export function ViewLink({ to, current, children }: Props) {
  const { link, set } = useView()
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!current) set(to)
  }
  return (
    <a href={link(to)} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}
