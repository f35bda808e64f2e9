import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Plate, PlateOffer } from './plate.ts'

/** What stands at the foot of a plate: where the figures come from, which data build this is, and the way back. */
export type PlateFoot = Pick<Plate, 'sources' | 'build' | 'link'>

/** Draws what is on screen as pictures, when they are asked for. */
export type Plates = (foot: PlateFoot) => Promise<readonly PlateOffer[]>

interface FootInput {
  readonly catalogue: Pick<Catalogue, 'attributions' | 'build'>
  /** Id of the paper whose figures are drawn. */
  readonly paper: string
  /** Absolute address of the view; undefined where none leads to it. */
  readonly link: string | undefined
  readonly t: Texts
  readonly format: Format
}

export function plateFoot({ catalogue: { attributions, build }, paper, link, t, format }: FootInput): PlateFoot {
  const attribution = attributions[paper]
  return { sources: attribution === undefined ? [] : [`${t.app.sources}: ${attribution}`], build: t.app.dataBuild(format.date(build.date), build.hash), link }
}
