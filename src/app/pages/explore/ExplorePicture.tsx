import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { TakePicture } from '@/features/download/TakePicture.tsx'
import type { SceneState } from '@/features/explore/useScene.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useText } from '@/view/text/TextContext.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly paper: string
  readonly state: SceneState
}

/** Map and trend of the scene on screen, to take along. */
export function ExplorePicture({ catalogue, paper, state }: Props) {
  const { t, format } = useText()
  const plates: Plates | undefined =
    state.status === 'ready' ? async (foot) => (await import('@/features/explore/explorePlates.ts')).explorePlates(state.scene, foot, { t, format }) : undefined
  return <TakePicture catalogue={catalogue} paper={paper} plates={plates} />
}
