import { foldText } from '../text/foldText.ts'

/** A title as the name of a file on any system, without its ending. */
export const fileNameOf = (title: string): string => foldText(title).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'schulwege'
