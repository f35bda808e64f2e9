import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { plateFoot, type Plates } from '@/view/plate/plateFoot.ts'
import { usePlateText } from '@/view/text/usePlateText.ts'
import { PictureChoices } from './PictureChoices.tsx'

export interface PictureProps {
  readonly catalogue: Catalogue
  /** Id of the paper whose figures are drawn. */
  readonly paper: string
  /** Draws what is on screen as pictures, when they are asked for; undefined until there is something on screen. */
  readonly plates: Plates | undefined
}

/** The pictures of a view: with the source of its figures and the way back. */
export function PicturePanel({ catalogue, paper, plates }: PictureProps) {
  const { permalink } = useView()
  const { t, format } = usePlateText()
  const make = () => {
    // To own figures no address leads; their paper bears their own id.
    const link = isOwn(paper) ? undefined : publicAddress(permalink())
    return plates?.(plateFoot({ catalogue, paper, link, t, format })) ?? Promise.resolve([])
  }
  return <PictureChoices plates={make} />
}
