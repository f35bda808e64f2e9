import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { ExportTable } from '@/model/export/exportTable.ts'
import type { ExportFoot } from '@/model/flow/flowExport.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveBlob, saveFile } from '@/view/save/saveFile.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { Icon } from '@/view/ui/Icon.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly title: string
  /** Id of the table's paper. */
  readonly paper: string
  /** Last part of the file's name. */
  readonly name: string
  readonly build: (foot: ExportFoot) => ExportTable
}

/** The figures on screen as CSV and XLSX, with source, licence, data build and the address of the view. The writers are loaded when one is asked for. */
export function TakeAway({ catalogue, title, paper, name, build }: Props) {
  const { view, link } = useView()
  const { f, locale } = useFlowText()
  const papers = usePapers(catalogue, true)
  const [failed, setFailed] = useState(false)
  const found = papers.data?.tables.find(({ id }) => id === paper)
  const foot = (): ExportFoot => ({
    title,
    attribution: catalogue.attributions[paper] ?? '',
    licence: found === undefined ? undefined : `${found.licence.name} (${found.licence.url})`,
    build: catalogue.build,
    link: new URL(link(), document.baseURI).href,
  })
  const file = `schulwege-${view.region}-${name}`
  const saveCsv = async () => {
    const { toCsv } = await import('@/model/export/toCsv.ts')
    saveFile(`${file}.csv`, 'text/csv;charset=utf-8', toCsv(build(foot()), locale))
  }
  const saveXlsx = async () => {
    const { toXlsx } = await import('@/model/export/toXlsx.ts')
    const table = build(foot())
    saveBlob(`${file}.xlsx`, await toXlsx(f.download.sheet, table, { name: f.download.paper, rows: table.footer.map((line): [string, string] => parted(line)) }))
  }
  const save = (write: () => Promise<void>) => () => {
    setFailed(false)
    write().catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" className="button" onClick={save(saveCsv)}>
        <Icon name="download" />
        <span>{f.download.csv}</span>
      </button>
      <button type="button" className="button" onClick={save(saveXlsx)}>
        <Icon name="download" />
        <span>{f.download.xlsx}</span>
      </button>
      {failed && <p role="alert">{f.download.failed}</p>}
    </>
  )
}

/** "Quelle: Amt" → "Quelle", "Amt" */
function parted(line: string): [string, string] {
  const at = line.indexOf(': ')
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 2)]
}
