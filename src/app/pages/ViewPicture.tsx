import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { TakePicture } from '@/features/download/TakePicture.tsx'
import { isOwn } from '@/model/own/ownId.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { plateFoot, type Plates } from '@/view/plate/plateFoot.ts'
import { useText } from '@/view/text/TextContext.tsx'

interface Props {
  readonly catalogue: Catalogue
  /** Id of the paper whose figures are drawn. */
  readonly paper: string
  /** Undefined until there is something on screen. */
  readonly plates: Plates | undefined
}

/** What is on screen as a picture, on every page that has one: with the source of its figures and the way back. */
export function ViewPicture({ catalogue, paper, plates }: Props) {
  const { permalink } = useView()
  const { t, format } = useText()
  const make = () => {
    // To own figures no address leads; their paper bears their own id.
    const link = isOwn(paper) ? undefined : publicAddress(permalink())
    return plates?.(plateFoot({ catalogue, paper, link, t, format })) ?? Promise.resolve([])
  }
  return <TakePicture plates={plates && make} />
}
