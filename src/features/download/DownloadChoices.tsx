import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { buildExportTable } from '@/model/export/exportTable.ts'
import { useCube, usePapers } from '@/query/useFiles.ts'
import { publicAddress } from '@/state/publicAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveBlob, saveFile } from '@/view/save/saveFile.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Choice } from './Choice.tsx'
import { exportView, fileName } from './exportView.ts'
import './download.css'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
}

/** The kinds of file, each with what it is good for. The writers are loaded when one is asked for. */
export function DownloadChoices({ catalogue, region }: Props) {
  const { view, permalink } = useView()
  const { t, d, format, locale } = useDataText()
  const cube = useCube(catalogue, view.region, view.indicator)
  const papers = usePapers(catalogue, true)
  if (cube.status === 'loading' || papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (cube.status === 'failed') return <FileFault error={cube.error} onRetry={cube.retry} />
  // A file that leaves the house without its paper would leave it without its licence.
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />

  const paper = catalogue.indicators.find(({ id }) => id === view.indicator)?.paper
  const licence = papers.data.tables.find(({ id }) => id === paper)?.licence
  const own = isOwn(view.indicator)
  const link = own ? undefined : publicAddress(permalink())
  const words = own ? licence?.name : licence && `${licence.name} (${licence.url})`
  const input = exportView({ view, catalogue, region, cube: cube.data, format, licence: words, link })
  if (input === undefined) return null

  const saveXlsx = async () => {
    const [{ toXlsx }, { paperOfView }] = await Promise.all([import('@/model/export/toXlsx.ts'), import('./paperOfView.ts')])
    const rows = paperOfView(input, papers.data, { t, d })
    saveBlob(fileName(view, 'xlsx'), await toXlsx(d.download.sheet, buildExportTable(input), { name: d.download.paperSheet, rows }))
  }
  const saveCsv = async () => {
    const { toCsv } = await import('@/model/export/toCsv.ts')
    saveFile(fileName(view, 'csv'), 'text/csv;charset=utf-8', toCsv(buildExportTable(input), locale))
  }
  const saveJsonStat = async () => {
    const { toJsonStat } = await import('@/model/export/toJsonStat.ts')
    saveFile(fileName(view, 'json'), 'application/json', JSON.stringify(toJsonStat(input), undefined, 1))
  }
  return (
    <div className="download">
      <p>{d.download.containsView(input.areas.length, input.periods.length)}</p>
      <Choice name={d.download.xlsx} hint={d.download.xlsxHint} onSave={saveXlsx} />
      <Choice name={d.download.csv} hint={d.download.csvHint} onSave={saveCsv} />
      <Choice name={d.download.jsonStat} hint={d.download.jsonStatViewHint} onSave={saveJsonStat} />
      <p className="download-source">
        {t.app.sources}: {input.attribution}
      </p>
    </div>
  )
}
