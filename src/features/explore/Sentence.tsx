import { memo, useLayoutEffect, useRef } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import { TellSentence } from '@/view/text/TellSentence.tsx'
import type { Scene } from './scene.ts'
import { sceneSentence } from './sceneSentence.ts'

/**
 * What is on screen, in one sentence. Its box only grows while the period moves: a map that changes its size with every year
 * because the sentence has a line more or less cannot be compared. Measured with every new scene, not with every hover (`memo`).
 */
export const Sentence = memo(function Sentence({ scene }: { readonly scene: Scene }) {
  const { t, format } = useText()
  const box = useRef<HTMLElement>(null)
  const { indicator, region, view } = scene
  const subject = [indicator.id, region.id, view.level, view.benchmark, view.lang, ...view.areas].join(' ')
  const sentence = sceneSentence(scene, format)
  const grown = useRef({ subject: '', width: 0, height: 0 })

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const { width } = element.getBoundingClientRect()
    const same = grown.current.subject === subject && grown.current.width === width
    if (!same) element.style.minBlockSize = ''
    const height = Math.max(same ? grown.current.height : 0, element.getBoundingClientRect().height)
    grown.current = { subject, width, height }
    element.style.minBlockSize = `${height}px`
  })

  return (
    <section ref={box} className="explore-sentence-box" aria-label={t.explore.inOneSentence}>
      <TellSentence>{sentence}</TellSentence>
      <p className="explore-sentence" aria-live="polite">
        {sentence}
      </p>
    </section>
  )
})
