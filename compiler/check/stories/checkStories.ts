import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Slide } from '@/contract/schema/deck.ts'
import type { Story } from '@/contract/schema/story.ts'
import type { Text } from '@/contract/schema/text.ts'
import { de } from '@/model/text/de.ts'
import { en } from '@/model/text/en.ts'
import { de as flowWords } from '@/model/text/flow/de.ts'
import { readAddress } from '@/state/addressText.ts'
import { lostKeys } from '@/state/lostKeys.ts'
import { noticeText } from '@/state/notice.ts'
import { settle } from '@/state/settle.ts'
import { type Finding, text } from '../finding.ts'

type Contents = ReadonlyMap<string, string>

/**
 * Checks every slide of every prepared deck against the files about to be written: its address must open what it asks for, without a notice.
 * A deck that shows something else than its headline says would be found out in front of the committee.
 */
export function checkStories(files: Contents): Finding[] {
  const catalogue = parsed<Catalogue>(files, address.catalogue())
  const stories = [...files.keys()].filter((file) => file.startsWith('stories/')).flatMap((file) => parsed<Story>(files, file) ?? [])
  if (catalogue === undefined) return []
  return stories.flatMap((story) => [
    ...(catalogue.regions.some(({ id }) => id === story.region) ? [] : [unknownRegion(story)]),
    ...doubleIds(story),
    ...story.slides.flatMap((slide) => slideFaults(slide, catalogue, files).map((sentence) => slideFinding(story, slide, sentence))),
  ])
}

function parsed<T>(files: Contents, file: string): T | undefined {
  const written = files.get(file)
  return written === undefined ? undefined : (JSON.parse(written) as T)
}

/** Everything that a slide's address asks for in vain, in both languages. */
function slideFaults(slide: Slide, catalogue: Catalogue, files: Contents): Text[] {
  const asked = readAddress(slide.address)
  const region = parsed<Region>(files, address.region(settle(asked, catalogue).view.region))
  const { view, notices } = settle(asked, catalogue, region)
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const sections: Partial<Record<typeof view.page, readonly string[]>> = {
    offering: (entry?.offerings ?? []).map(({ offering }) => offering),
    transition: [...(entry?.flows ?? []).map(({ flow }) => flow), ...Object.keys(flowWords.cross.names)],
  }
  const known = sections[view.page]
  const strange = view.section !== null && known?.includes(view.section) === false
  return [
    ...lostKeys(slide.address).map((lost) => text(`Die Adresse enthält „${lost}“, was die Seite nicht versteht.`, `The address contains "${lost}", which the page does not understand.`)),
    ...notices.map((notice) => text(noticeText(notice, de, 'de'), noticeText(notice, en, 'en'))),
    ...(strange ? [text(`Die Seite hat in dieser Region kein „${view.section ?? ''}“.`, `The page has no "${view.section ?? ''}" in this region.`)] : []),
    ...(asked.deck === null && view.page !== 'session' ? [] : [text('Eine Folie zeigt keine Sitzung.', 'A slide does not show a session.')]),
  ]
}

const place = (story: Story, column?: string) => ({ file: `stories/${story.id}.yaml`, ...(column === undefined ? {} : { column }) })

const slideFinding = (story: Story, slide: Slide, sentence: Text): Finding => ({
  code: 'story-address',
  severity: 'error',
  place: place(story, slide.id),
  sentence: text(`Folie „${slide.id}“: ${sentence.de}`, `Slide "${slide.id}": ${sentence.en}`),
  remedy: text('Die Ansicht auf der Seite einstellen und ihren Link hier eintragen.', 'Choose the view on the page and enter its link here.'),
})

const unknownRegion = (story: Story): Finding => ({
  code: 'unknown-region',
  severity: 'error',
  place: place(story),
  sentence: text(`Die Region „${story.region}“ gibt es nicht.`, `There is no region "${story.region}".`),
  remedy: text('In sources/regions nachsehen.', 'Look into sources/regions.'),
})

function doubleIds(story: Story): Finding[] {
  const ids = story.slides.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    code: 'double-slide',
    severity: 'error',
    place: place(story, id),
    sentence: text(`Zwei Folien heißen „${id}“.`, `Two slides are called "${id}".`),
    remedy: text('Eine anders nennen.', 'Give one another name.'),
  }))
}
