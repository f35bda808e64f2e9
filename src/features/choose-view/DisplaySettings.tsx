import { lazy, Suspense } from 'react'
import { afterMap } from '@/view/map/gl/beginGl.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { Disclosure } from '@/view/ui/Disclosure.tsx'

// What is folded away need not come with the picture.
const DisplayFields = lazy(async () => ({ default: (await afterMap(() => import('./DisplayFields.tsx'))).DisplayFields }))

interface Props {
  readonly categorical: boolean
}

/** The sheet that unfolds how figures become classes and colours. */
export function DisplaySettings({ categorical }: Props) {
  const { t } = useText()
  return (
    <Disclosure label={t.controls.settings} icon="settings">
      <Suspense fallback={<p role="status">{t.app.loading}</p>}>
        <DisplayFields categorical={categorical} />
      </Suspense>
    </Disclosure>
  )
}
