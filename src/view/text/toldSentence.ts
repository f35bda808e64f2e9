/*
 * The sentence of the view on screen, told by the page that writes it, for whoever needs it without knowing the page: the pin proposes a headline from it.
 * No state of React: nothing is drawn anew because a sentence has changed.
 */
let told = ''

/** Tells the view's sentence; the function returned takes it back, as an effect does when its view goes. */
export function tellSentence(sentence: string): () => void {
  told = sentence
  return () => {
    if (told === sentence) told = ''
  }
}

/** The sentence of the view on screen; empty where the page has none. */
export const toldSentence = (): string => told
