/**
 * A text as it may stand in a file of others: without signs that XML forbids, and without those that turn the direction of writing, with which a name can be made to
 * read as something else.
 */
export function plainText(text: string): string {
  // Control signs are what is looked for.
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
