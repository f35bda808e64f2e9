import { CONTRACT_VERSION } from '@/contract/version.ts'
import { address } from '@/contract/address.ts'
import type { StoryEntry } from '@/contract/schema/catalogue.ts'
import type { Story } from '@/contract/schema/story.ts'
import type { Sources } from '../read/sources.ts'
import { contentHash } from './hash.ts'

/** The file of every prepared deck, by its address. */
export const storyFiles = ({ stories = [] }: Pick<Sources, 'stories'>): Map<string, Story> =>
  new Map(stories.map((story) => [address.story(story.id), { contract: CONTRACT_VERSION, ...story }]))

/** What the catalogue tells of a region's prepared decks; nothing where there are none. */
export function storyEntries(region: string, files: ReadonlyMap<string, string>): { stories?: StoryEntry[] } {
  const stories = [...files].flatMap(([file, content]): StoryEntry[] => {
    if (!file.startsWith('stories/')) return []
    const story = JSON.parse(content) as Story
    return story.region === region ? [{ story: story.id, title: story.title, slides: story.slides.length, hash: contentHash(content) }] : []
  })
  return stories.length === 0 ? {} : { stories: stories.sort((a, b) => (a.story < b.story ? -1 : 1)) }
}
