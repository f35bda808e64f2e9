import { afterMap } from '@/view/map/gl/beginGl.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { onDemand, unseen } from '@/view/ui/onDemand.tsx'
import { Disclosure } from '@/view/ui/Disclosure.tsx'

interface Props {
  readonly categorical: boolean
}

// What is folded away need not come with the picture.
const DisplayFields = onDemand<Props>(async () => (await afterMap(() => import('./DisplayFields.tsx'))).DisplayFields, unseen)

/** The sheet that unfolds how figures become classes and colours. */
export function DisplaySettings({ categorical }: Props) {
  const { t } = useText()
  return (
    <Disclosure label={t.controls.settings} icon="settings">
      <DisplayFields categorical={categorical} />
    </Disclosure>
  )
}
