import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '../area/exonyms.ts'
import { locative } from '../area/locative.ts'
import { isPresent } from '../cube/cell.ts'
import type { Format } from '../format/formatOf.ts'
import { writeSentence } from '../sentence/sentence.ts'
import { profileTextsOf } from '../text/profile/profileTextsOf.ts'
import { figureName } from './figureWords.ts'
import { holdsDemo, type KeyFigure } from './keyFigure.ts'

/** What is said of an area, and the rows it is said from. */
export interface ProfileSentence {
  readonly text: string
  readonly rows: readonly KeyFigure[]
}

/** Sentences of single indicators beside the population. */
const SINGLE = 4
/** With fewer areas than this, first and last say nothing. */
const FEWEST = 3
/** Names in a list that one still listens to. */
const NAMED = 3

/**
 * An area in four to six sentences, by rules alone: the population; then one indicator per topic, first the topics with one that has a good and a bad side,
 * then the others, invented figures last; at the end where the area is best and worst of all. Fewer where less is known.
 *
 * @param rows in the order of the topics
 */
export function profileSentences(rows: readonly KeyFigure[], format: Format): ProfileSentence[] {
  const said = rows.filter(({ cell, indicator }) => isPresent(cell) && indicator.kind !== 'categorical')
  const population = populationOf(said)
  const chosen = oneOfEachTopic(said.filter(({ indicator }) => indicator.topic !== population?.indicator.topic)).slice(0, SINGLE)
  const single = [...(population === undefined ? [] : [population]), ...chosen].map((row, at) => ({ text: at === 0 ? sentenceOf(row, format) : withoutPlace(sentenceOf(row, format), row.area, format), rows: [row] }))
  const extremes = extremesOf(said, format)
  return extremes === undefined ? single : [...single, extremes]
}

/** How many people live there: a count at a date that is not broken down. */
export const populationOf = (rows: readonly KeyFigure[]): KeyFigure | undefined =>
  rows.find(({ indicator, by }) => indicator.kind === 'count' && indicator.yearMeaning === 'date' && Object.values(by).every((category) => category === 'insgesamt'))

/** Low or high is better. */
const directed = ({ indicator }: KeyFigure): boolean => indicator.direction !== 'neither'
/** What is said first. */
const weight = (row: KeyFigure): number => (holdsDemo(row) ? 2 : directed(row) ? 0 : 1)

function oneOfEachTopic(rows: readonly KeyFigure[]): KeyFigure[] {
  const topics = [...new Set(rows.map(({ indicator }) => indicator.topic))]
  const heads = topics.flatMap((topic) => {
    const own = rows.filter(({ indicator }) => indicator.topic === topic)
    return own.find(directed) ?? own.find(({ indicator }) => indicator.kind !== 'count') ?? own[0] ?? []
  })
  return heads.toSorted((a, b) => weight(a) - weight(b))
}

function sentenceOf({ indicator, cube, area, references, period, by }: KeyFigure, format: Format): string {
  return writeSentence({ indicator, cube, areas: [area], benchmark: references[0]?.area, period, by, format })
}

/** The area has been named: "Dort lag der Anteil …". */
function withoutPlace(sentence: string, area: Area, format: Format): string {
  const place = locative(area, format.locale)
  return sentence.startsWith(place) ? `${profileTextsOf(format.locale).there}${sentence.slice(place.length)}` : sentence
}

/** In which indicators the area has the best and the worst value of all, alone; of real figures only. */
function extremesOf(rows: readonly KeyFigure[], format: Format): ProfileSentence | undefined {
  const p = profileTextsOf(format.locale)
  const ranked = rows.filter((row) => !holdsDemo(row) && row.standing !== undefined && !row.standing.tied && row.standing.of >= FEWEST)
  const best = ranked.filter(({ standing }) => standing?.better === 0).slice(0, NAMED)
  const worst = ranked.filter(({ standing }) => standing?.worse === 0).slice(0, NAMED)
  if (best.length + worst.length === 0) return undefined
  const names = (some: readonly KeyFigure[]) => format.list(some.map((row) => p.quoted(figureName(row, format))))
  const areas = ranked[0]?.cells.size ?? 0
  return { text: p.extremes(format.number(areas, 0), names(best), names(worst)), rows: [...best, ...worst] }
}

/** What the pin proposes as headline, and the document's title: "Landkreis Helmstedt im Profil". */
export function profileTitle(area: Pick<Area, 'name'>, other: Pick<Area, 'name'> | undefined, format: Format): string {
  const p = profileTextsOf(format.locale)
  const name = (one: Pick<Area, 'name'>) => inLanguage(one.name, format.locale)
  return other === undefined ? p.title(name(area)) : p.compared(name(area), name(other))
}
