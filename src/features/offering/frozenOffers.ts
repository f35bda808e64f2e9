import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { FrozenFigures } from '@/contract/schema/snapshot.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { offerKey } from '@/model/offering/offering.ts'
import { countColumn, freezeCell } from '@/model/snapshot/frozenCell.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { settleChoice, writeChoice } from './offeringChoice.ts'
import { type OfferingScene, offersShown } from './offeringScene.ts'
import { offeringSentenceOf } from './offeringSentenceOf.ts'
import { scenarioOf } from './scenarioOf.ts'

const LOCALES = ['de', 'en'] as const
const both = (say: (locale: 'de' | 'en') => string) => ({ de: say('de'), en: say('en') })

/** What of an address the page Angebote shows. */
interface Asked {
  readonly filter: Selection
  readonly scenario: string
}

export interface FrozenOffers {
  readonly figures: FrozenFigures
  /** The filter with every choice named that newer data would make otherwise. */
  readonly filter: Selection
  /** Values of the address that the offering does not have. */
  readonly lost: readonly string[]
}

/** The offers on screen as a decision snapshot keeps them: one row each, with every measure the source has; those of a scenario while one plays. */
export function frozenOffers(scene: OfferingScene, { filter, scenario }: Asked, { attributions }: Pick<Catalogue, 'attributions'>): FrozenOffers {
  const { offering, areas, counted, placeName } = scene
  const { choice, lost } = settleChoice(filter, offering, areas.map(({ id }) => id), counted)
  const { plays, outcome } = scenarioOf(scene, choice.period, scenario)
  const offers = offersShown(plays && choice.stand === 'after' ? outcome.offers : offering.offersOf(choice.period), offering, choice.programme, choice.field)
  const programmes = new Map(offering.programmes.map(({ id, name }) => [id, name]))
  const forms = new Map(offering.forms.map(({ id, name }) => [id, name]))
  const [de, en] = LOCALES.map((locale) => offeringTextsOf(locale).measures)
  return {
    lost,
    // The latest year is shown unasked: named, it is still shown when a later one has come.
    filter: writeChoice(choice, { ...choice, period: '' }),
    figures: {
      title: offering.name,
      details: both((locale) => formatOf(locale).period(choice.period, offering.yearMeaning)),
      sentence: both((locale) => offeringSentenceOf(scene, choice, formatOf(locale))),
      paper: offering.paper,
      source: attributions[offering.paper] ?? '',
      demo: offering.demo,
      columns: offering.measures.map((measure) => countColumn(measure, { de: de?.[measure] ?? measure, en: en?.[measure] ?? measure })),
      rows: offers.map((offer) => ({
        key: offerKey(offer),
        name: both((locale) => [placeName(offer.place), programmes.get(offer.programme)?.[locale] ?? offer.programme, ...(offering.forms.length > 1 ? [forms.get(offer.form)?.[locale] ?? offer.form] : [])].join(' · ')),
        cells: offering.measures.map((measure) => freezeCell(offer.figures[measure])),
      })),
    },
  }
}
