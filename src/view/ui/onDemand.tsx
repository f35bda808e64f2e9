import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { useText } from '../text/TextContext.tsx'
import { Message } from './Message.tsx'
import './waiting.css'

/** What stands where the code is going to be: a page needs its `main`, a section stands inside of one. */
export type Frame = (props: { readonly busy: boolean; readonly children: ReactNode }) => ReactNode

/** A part in the middle of others: a word while it is on its way, no quiet blocks as for a page; in a box of its own (a class) where nothing may jump. */
export const inBox =
  (box?: string): Frame =>
  ({ busy, children }) => (busy ? <OnItsWay box={box} /> : children)

export const inPlace = inBox()

function OnItsWay({ box }: { readonly box: string | undefined }) {
  const { t } = useText()
  return (
    <p className={box} role="status">
      {t.app.loading}
    </p>
  )
}

/** A part nobody misses before it is there. */
export const unseen: Frame = ({ busy, children }) => !busy && children

/**
 * A page or a part of one whose code is fetched when it is opened. Until it is there its frame says so; when it does not arrive a sentence says that in its place (the
 * rest of the page goes on), and asking again asks the server again, as does a connection that is back: a reload without one would lose the page that still works.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>, frame: Frame): ComponentType<P> {
  let arrived: ComponentType<P> | undefined
  return function OnDemand(props: P) {
    const { t } = useText()
    const [code, setCode] = useState<{ readonly View?: ComponentType<P> | undefined; readonly failed?: boolean; readonly again?: boolean }>({ View: arrived })
    useEffect(() => {
      if (code.View !== undefined || code.failed === true) return undefined
      let wanted = true
      const arriving = code.again === true ? loadStylesAgain().then(load) : load()
      arriving.then(
        (View) => {
          arrived = View
          if (wanted) setCode({ View })
        },
        () => {
          if (wanted) setCode({ failed: true })
        },
      )
      return () => {
        wanted = false
      }
    }, [code])
    useEffect(() => {
      if (code.failed !== true) return undefined
      const again = () => setCode({ again: true })
      addEventListener('online', again)
      return () => removeEventListener('online', again)
    }, [code])
    if (code.View !== undefined) return <code.View {...props} />
    if (code.failed !== true) return frame({ busy: true, children: <Waiting sentence={t.app.loadingPage} /> })
    const fault = (
      <Message heading={t.error.heading} tone="fault">
        <p>{t.error.code}</p>
        <button type="button" className="button button-main" onClick={askAgain(() => setCode({ again: true }))}>
          {t.error.retry}
        </button>
      </Message>
    )
    return frame({ busy: false, children: fault })
  }
}

/** Styles that did not arrive with their code: the bundler's loader asks for each only once. Rejects when one of them does not arrive now. */
async function loadStylesAgain(): Promise<void> {
  const lost = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter((link) => !hasRules(link))
  await Promise.all(
    lost.map(async (link) => {
      const again = link.cloneNode() as HTMLLinkElement
      await new Promise((resolve, reject) => {
        again.addEventListener('load', resolve)
        again.addEventListener('error', reject)
        link.after(again)
      }).finally(() => {
        // Of two that failed one is enough to be asked for the next time.
        if (hasRules(again)) link.remove()
        else again.remove()
      })
    }),
  )
}

/** A style that did not arrive is none, or one that cannot be read. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length >= 0
  } catch {
    return false
  }
}

/** Asks again, and gives the focus to the place that is to be filled: the button goes, and with it the focus would. */
const askAgain = (ask: () => void) => (event: MouseEvent<HTMLElement>) => {
  const place = event.currentTarget.closest<HTMLElement>('dialog, [role="tabpanel"], main')
  // A tab panel can be reached by Tab already, and shall go on so.
  if (place?.hasAttribute('tabindex') === false) place.tabIndex = -1
  place?.focus({ preventScroll: true })
  ask()
}

/** Quiet blocks where headline and content are going to be. */
function Waiting({ sentence }: { readonly sentence: string }) {
  return (
    <div className="waiting">
      <span />
      <span />
      <p role="status">{sentence}</p>
    </div>
  )
}
