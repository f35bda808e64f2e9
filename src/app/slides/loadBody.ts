import { dataFlowSlide } from '@/features/data-flow/slide/dataFlowSlide.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import type { BodyInput } from './bodyInput.ts'
import { loadExplore } from './loadExplore.ts'
import { loadOffering } from './loadOffering.ts'
import { loadTransition } from './loadTransition.ts'

/** Loads the files of a view and makes its slide. @throws DataFileError where one it cannot do without is not to be had */
export async function loadBody(input: BodyInput): Promise<SlideBody<Plate>> {
  const { view, region, format } = input
  switch (view.page) {
    case 'explore':
      return loadExplore(input)
    case 'offering':
      return loadOffering(input)
    case 'transition':
      return loadTransition(input)
    case 'data':
      return view.section === 'flow' ? dataFlowSlide(region, format) : listsOnly(format)
    default:
      return listsOnly(format)
  }
}

/** A page that is looked things up on: the slide says so, and leads there. */
const listsOnly = ({ locale }: Format): SlideBody<never> => ({ sentence: '', parts: [], papers: [], figures: [], remarks: [slideTextsOf(locale).slide.noDrawing] })
