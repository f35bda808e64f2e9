import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Story } from '@/contract/schema/story.ts'
import { need, needLists } from '../checkFile.ts'
import type { DataFile } from '../fileCache.ts'
import { type FileState, useDataFile } from '../useDataFile.ts'

/** `stories/<id>.json`, a prepared deck. */
export function storyFile(catalogue: Catalogue, story: string): DataFile<Story> {
  return {
    file: address.story(story),
    hash: catalogue.regions.flatMap(({ stories = [] }) => stories).find((entry) => entry.story === story)?.hash,
    decode: (content, file) => {
      needLists(content, file, ['slides'])
      const found = content as Story
      need(found.id === story, file, `holds ${String(found.id)}`)
      need(found.slides.every((slide) => typeof slide.address === 'string' && slide.address.startsWith('?')), file, 'a slide leads elsewhere')
      return found
    },
  }
}

/** A prepared deck; waits while none is wanted. */
export const useStory = (catalogue: Catalogue, story: string | undefined): FileState<Story> => useDataFile(story === undefined ? undefined : storyFile(catalogue, story))
