import { text } from '../check/finding.ts'
import { directoryLayout } from './directory/readDirectory.ts'
import { tidyDirectoryLayout } from './directory/readTidyDirectory.ts'
import { populationBySex } from './flat/flatMaps.ts'
import { flatRecogniser } from './flat/readFlat.ts'
import { GENESIS_MAPS } from './genesis/genesisMaps.ts'
import { genesisRecogniser } from './genesis/readGenesis.ts'
import { ImportError } from './importError.ts'
import type { Layout } from './layout.ts'
import { classEight, withoutCertificate } from './lsn/lsnMaps.ts'
import { lsnRecogniser } from './lsn/readLsn.ts'
import { nearMiss } from './nearMiss.ts'
import type { Document } from './read/document.ts'
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
 * @throws ImportError that shows the first line and says what would have been understood, the nearest layout first.
 */
export function recognise(document: Document, layouts: readonly Layout[] = LAYOUTS): Layout {
  const layout = layouts.find(({ matches }) => matches(document.start))
  if (layout !== undefined) return layout
  const first = document.start.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const begins = (first?.cells.map((cell) => cell.trim()).join(' ') ?? '').trim().slice(0, 80)
  const near = nearMiss(document, layouts)
  const expected = near === undefined ? text(sentence(layouts, 'de'), sentence(layouts, 'en')) : near
  throw new ImportError(
    'unknown-layout',
    { file: document.name, line: first?.line ?? 1 },
    text(
      `Der Aufbau der Datei ist nicht bekannt (gelesen als ${document.readAs}); sie beginnt „${begins}“. Erwartet wird ${expected.de}.`,
      `The layout is not known (read as ${document.readAs}); it begins "${begins}". Expected is ${expected.en}.`,
    ),
    text('Die Datei unverändert herunterladen; eine regelmäßige Tabelle mit --table NAME einlesen, wo nötig mit --map ZUORDNUNG.yaml (docs/data.md).', 'Fetch the file unchanged; read a regular table with --table NAME and, where needed, --map MAPPING.yaml (docs/data.md).'),
  )
}

/** All layouts as one enumeration, one a line. */
const sentence = (layouts: readonly Layout[], locale: 'de' | 'en'): string =>
  `${locale === 'de' ? 'eines von' : 'one of'}\n${layouts.map(({ expects }) => `  - ${expects[locale]}`).join('\n')}`
