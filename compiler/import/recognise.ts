import { ImportError } from './finding.ts'
import type { Layout } from './layout.ts'
import type { Document } from './read/document.ts'
import { GENESIS_MAPS } from './genesis/genesisMaps.ts'
import { genesisRecogniser } from './genesis/readGenesis.ts'
import { classEight, withoutCertificate } from './lsn/lsnMaps.ts'
import { lsnRecogniser } from './lsn/readLsn.ts'
import { populationBySex } from './flat/flatMaps.ts'
import { flatRecogniser } from './flat/readFlat.ts'
import { directoryLayout } from './directory/readDirectory.ts'
import { tidyDirectoryLayout } from './directory/readTidyDirectory.ts'
import { tidyRecogniser } from './tidy/readTidy.ts'
import { TIDY_LAYOUTS } from './tidy/tidyLayouts.ts'

/** Every layout that can be read. A new one is a file of its own and a line here. */
export const LAYOUTS: readonly Layout[] = [
  ...GENESIS_MAPS.map(genesisRecogniser),
  flatRecogniser(populationBySex),
  ...[classEight, withoutCertificate].map(lsnRecogniser),
  directoryLayout,
  tidyDirectoryLayout,
  ...TIDY_LAYOUTS.map(tidyRecogniser),
]

/**
 * Finds the layout of a file.
 * @throws ImportError that shows the first line and says what would have been understood.
 */
export function recognise(document: Document, layouts: readonly Layout[] = LAYOUTS): Layout {
  const layout = layouts.find(({ matches }) => matches(document))
  if (layout !== undefined) return layout
  const first = document.rows[0]
  throw new ImportError({
    file: document.name,
    line: first?.line ?? 1,
    message: [
      `The layout is not known (read as ${document.readAs}). The first line begins "${(first?.cells.join(' ') ?? '').trim().slice(0, 80)}".`,
      'Expected is one of:',
      ...layouts.map(({ expects }) => `  - ${expects}`),
      'Nothing was written.',
    ].join('\n'),
  })
}
