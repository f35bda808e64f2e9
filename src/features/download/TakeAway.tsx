import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { TableFoot, TakenTable } from '@/model/export/tableFoot.ts'
import { paperRows } from '@/model/export/paperRows.ts'
import { buildTablePaper } from '@/model/paper/buildTablePaper.ts'
import { usePapers } from '@/query/useFiles.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveBlob, saveFile } from '@/view/save/saveFile.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Icon } from '@/view/ui/Icon.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly table: TakenTable
}

/** The table on screen as CSV and as a workbook with the papers of the tables it is made of: source, licence, data build and the address of the view. The writers are loaded when one is asked for. */
export function TakeAway({ catalogue, table: { title, papers: ids, name, build } }: Props) {
  const { view, link } = useView()
  const { t, d, format, locale } = useDataText()
  const papers = usePapers(catalogue, true)
  const [failed, setFailed] = useState(false)
  // A file that leaves the house without its paper would leave it without its licence.
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />

  const found = ids.flatMap((paper) => papers.data?.tables.find(({ id }) => id === paper) ?? [])
  const foot = (): TableFoot => ({
    title,
    sources: ids.map((paper) => {
      const licence = found.find(({ id }) => id === paper)?.licence
      return { attribution: catalogue.attributions[paper] ?? '', licence: licence && `${licence.name} (${licence.url})` }
    }),
    build: catalogue.build,
    link: publicAddress(link()),
  })
  const file = `schulwege-${view.region}-${name}`
  const saveCsv = async () => {
    const { toCsv } = await import('@/model/export/toCsv.ts')
    saveFile(`${file}.csv`, 'text/csv;charset=utf-8', toCsv(build(foot()), locale))
  }
  const saveXlsx = async () => {
    const { toXlsx } = await import('@/model/export/toXlsx.ts')
    const table = build(foot())
    const rows = [...table.footer.map(parted), ...found.flatMap((one) => [['', ''] as const, ...paperRows(buildTablePaper(one, catalogue.build, t, format))])]
    saveBlob(`${file}.xlsx`, await toXlsx(d.download.sheet, table, { name: d.download.paperSheet, rows }))
  }
  const save = (write: () => Promise<void>) => () => {
    setFailed(false)
    write().catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" className="button" disabled={papers.status === 'loading'} onClick={save(saveCsv)}>
        <Icon name="download" />
        <span>{d.download.csv}</span>
      </button>
      <button type="button" className="button" disabled={papers.status === 'loading'} onClick={save(saveXlsx)}>
        <Icon name="download" />
        <span>{d.download.xlsx}</span>
      </button>
      {failed && <p role="alert">{t.error.code}</p>}
    </>
  )
}

/** "Quelle: Amt" → "Quelle", "Amt" */
function parted(line: string): readonly [string, string] {
  const at = line.indexOf(': ')
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 2)]
}
