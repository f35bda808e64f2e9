import { OWN_LIMITS } from './limits.ts'

/** Marks that turn the direction of writing, control characters, and the braces of our sentence templates: none of them may come from a file into a sentence. */
const STRANGE = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF{}]+/gu

/** A name from a file, fit to stand in a sentence: one line, no marks that reach beyond it, not too long. Markup stays text and is drawn as text. */
export function plainWords(text: string): string {
  const plain = text.normalize('NFC').replace(STRANGE, ' ').replace(/\s+/g, ' ').trim()
  const letters = [...plain]
  return letters.length <= OWN_LIMITS.nameLetters ? plain : `${letters.slice(0, OWN_LIMITS.nameLetters - 1).join('')}…`
}

/**
 * An id from a name: `Schüler:innen (gesamt)` becomes `schueler-innen-gesamt`. Never empty, never a name that objects have of themselves (`__proto__`).
 * @param taken ids given already; a second of the same name gets a number
 */
export function idOf(name: string, fallback: string, taken: ReadonlySet<string> = new Set()): string {
  const spelled = name.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
  const plain = spelled.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '')
  const base = plain === '' || plain in {} ? fallback : plain
  let id = base
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`
  return id
}
