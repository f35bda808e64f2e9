import { type ReactNode, useState } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

interface Props {
  /** What the paper is of. */
  readonly title: string
  /** Where there are many of these buttons, each is called by what its paper is of. */
  readonly named: boolean
  /** The paper; what is behind the button comes when it is pressed. */
  readonly children: ReactNode
}

/** The button that opens a paper: every number is one click away from its source. */
export function PaperButton({ title, named, children }: Props) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" aria-label={named ? `${t.paper.open}: ${title}` : undefined} onClick={() => setOpen(true)}>
        <Icon name="sheet" />
        <span>{t.paper.open}</span>
      </button>
      <Dialog open={open} title={t.paper.heading(title)} onClose={() => setOpen(false)} size="wide">
        {children}
      </Dialog>
    </>
  )
}
