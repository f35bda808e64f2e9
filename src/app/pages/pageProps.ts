import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { FileState } from '@/query/useDataFile.ts'

/** What every page is given. It draws one `main` with the id `content` and draws `Arrival`. */
export interface PageProps {
  readonly catalogue: Catalogue
  readonly region: FileState<Region>
}
