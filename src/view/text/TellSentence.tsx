import { useEffect } from 'react'
import { useOnStage } from '../stage/onStage.tsx'
import { tellSentence } from './toldSentence.ts'

/** Tells the view's sentence while its page is on screen. */
export function TellSentence({ children: sentence }: { readonly children: string }) {
  const on = useOnStage()
  useEffect(() => (on ? tellSentence(sentence) : undefined), [on, sentence])
  return null
}
