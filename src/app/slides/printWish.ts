let wished: string | undefined

/** Remembers that the reader has asked to print a deck: the print view then opens the print window once it is ready. Who opens its address has not asked. */
export function wishPrint(deck: string): void {
  wished = deck
}

/** Whether this deck was asked for; asked once, it is forgotten. */
export function takePrintWish(deck: string): boolean {
  const was = wished === deck
  wished = undefined
  return was
}
