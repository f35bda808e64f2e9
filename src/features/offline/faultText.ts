import type { OfflineTexts } from '@/model/text/offline/offlineTextsOf.ts'
import { siteFolder } from '@/query/kept/obstacle.ts'
import type { Work } from '@/query/kept/keptShelf.ts'

/** Why nothing could be kept, in a sentence; files by their place in the site, without what belongs to caches. */
export function faultText({ fault, file }: Extract<Work, { step: 'failed' }>, o: OfflineTexts): string {
  const place = file.startsWith(siteFolder()) ? file.slice(siteFolder().length) : file
  return o.faults[fault](place.replace(/\?.*$/, '') || 'index.html')
}
