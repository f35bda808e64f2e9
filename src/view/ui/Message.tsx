import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './message.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  /** `fault`: something went wrong, said at once. `calm`: an explanation in the place of a picture. */
  readonly tone: 'fault' | 'calm'
}

/** A sentence where something else was expected: what is the matter and what to do. */
export function Message({ heading, children, tone }: Props) {
  return (
    <div className={`message message-${tone}`} role={tone === 'fault' ? 'alert' : undefined}>
      <p className="message-heading">
        {tone === 'fault' && <Icon name="warning" />}
        {heading}
      </p>
      {children}
    </div>
  )
}
