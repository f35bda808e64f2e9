import type { Text } from '@/contract/schema/text.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Locale } from '@/model/text/locale.ts'

/** Something the address asks for and the data do not have, and what is shown instead. */
export type Notice =
  | { readonly key: 'region' | 'level' | 'indicator'; readonly asked: string; readonly shown: Text }
  | { readonly key: 'notOffered'; readonly asked: Text; readonly shown: Text }
  | { readonly key: 'by'; readonly asked: string }
  | { readonly key: 'period'; readonly asked: string; readonly shown: string }
  | { readonly key: 'areas'; readonly asked: readonly string[] }
  | { readonly key: 'benchmark'; readonly asked: string; readonly shown: string }

/** A notice in words. */
export function noticeText(notice: Notice, t: Texts, locale: Locale): string {
  switch (notice.key) {
    case 'region':
    case 'level':
    case 'indicator':
      return t.notice[notice.key](notice.asked, notice.shown[locale])
    case 'notOffered':
      return t.notice.notOffered(notice.asked[locale], notice.shown[locale])
    case 'by':
      return t.notice.by(notice.asked)
    case 'period':
    case 'benchmark':
      return t.notice[notice.key](notice.asked, notice.shown)
    case 'areas':
      return t.notice.areas(notice.asked)
  }
}
