/** Hands a text to the reader as a file. Nothing leaves the machine: the address is an object in memory. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }))
}

/** The same for a file that is there already. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the object over once the click is through.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
