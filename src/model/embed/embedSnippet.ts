import { plainName } from '../text/plainName.ts'

/** A width and a height in pixels. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** Sizes that suit a column of text, a page, and a wide page. */
export const FRAME_SIZES = { small: { width: 400, height: 300 }, medium: { width: 800, height: 600 }, large: { width: 1200, height: 800 } } as const satisfies Record<string, FrameSize>
export type FrameSizeName = keyof typeof FRAME_SIZES

/** Beyond this some servers and programs cut an address off. */
export const LONGEST_LINK = 2000

/**
 * The line of HTML that shows a view inside another page. Everything is escaped: a name can never end the attribute it stands in, nor turn the direction of writing.
 *
 * @param link absolute address of the view
 * @param title what a screen reader calls the frame
 */
export function embedSnippet(link: string, title: string, { width, height }: FrameSize): string {
  return `<iframe src="${escaped(link)}" title="${escaped(plainName(title))}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
