import { foldText } from '@/model/text/foldText.ts'

/** A title as the name of a file on any system. */
export const fileName = (title: string): string => foldText(title).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'schulwege'
