import { type MouseEvent, type ReactNode, useState } from 'react'
import { saveBlob } from '@/view/save/saveFile.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from './Icon.tsx'

interface Props {
  /** Where the file lies, for whoever copies the address. */
  readonly href: string
  /** Name it is saved under. */
  readonly name: string
  /** The file as it is. */
  readonly take: () => Promise<Blob>
  readonly children: ReactNode
}

/**
 * A published file to take along as it is. A click saves what the page itself has got: browsers ask the server for a link to save, past the worker that keeps the
 * site offline, and a page from disk has no server at all.
 */
export function FileLink({ href, name, take, children }: Props) {
  const { t } = useText()
  const [failed, setFailed] = useState(false)
  const save = (event: MouseEvent) => {
    event.preventDefault()
    setFailed(false)
    take().then(
      (blob) => saveBlob(name, blob),
      () => setFailed(true),
    )
  }
  return (
    <>
      <a className="button" href={href} download={name} onClick={save}>
        <Icon name="download" />
        {children}
      </a>
      {failed && <span role="alert">{t.error.offline(name)}</span>}
    </>
  )
}
