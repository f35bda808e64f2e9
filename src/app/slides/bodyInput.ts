import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { View } from '@/state/view.ts'

/** What a body is made from: a settled view, the region it is in, and the words to say it with. */
export interface BodyInput {
  readonly view: View
  readonly catalogue: Catalogue
  readonly region: Region
  readonly t: Texts
  readonly format: Format
}
