import type { Papers } from '@/contract/schema/paper.ts'
import type { ExportInput } from '@/model/export/exportTable.ts'
import { type PaperRow, paperRows, signsOf } from '@/model/export/paperRows.ts'
import { buildPaper } from '@/model/paper/buildPaper.ts'
import type { DataTexts } from '@/model/text/data/dataTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'

/** What stands on the sheet beside the figures of a view: the indicator, the address that leads back, the paper, and the signs that occur among these figures. */
export function paperOfView(input: ExportInput, papers: Papers, { t, d }: { readonly t: Texts; readonly d: DataTexts }): readonly PaperRow[] {
  const { indicator, cube, areas, periods, by, format, build, link } = input
  const cells = areas.flatMap(({ id }) => periods.map((period) => cube.cell(id, period, by)))
  return [
    [d.download.indicator, indicator.name[format.locale]],
    ...(link === undefined ? [] : [[d.download.view, link] as const]),
    ...paperRows(buildPaper({ indicator, papers, periods, build, t, format })),
    ['', ''],
    [d.download.signs, d.download.signsNote],
    ...signsOf(cells, format),
  ]
}
