import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { address } from '@/contract/address.ts'
import { cellsOfCube } from '@/model/export/cellsOfCube.ts'
import { paperLines, paperRows, type PaperRow, signsOf } from '@/model/export/paperRows.ts'
import { buildPaper } from '@/model/paper/buildPaper.ts'
import { useFileHref } from '@/query/useFileHref.ts'
import { useCube, usePapers } from '@/query/useFiles.ts'
import { saveBlob, saveFile } from '@/view/save/saveFile.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { Choice } from './Choice.tsx'
import './download.css'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly indicator: Indicator
}

/** All areas, periods and categories of an indicator as a workbook with its paper, as CSV, or as the published JSON-stat file itself. */
export function WholeChoices({ catalogue, region, indicator }: Props) {
  const { t, d, format, locale } = useDataText()
  const cube = useCube(catalogue, region.id, indicator.id)
  const papers = usePapers(catalogue, true)
  const jsonStat = useFileHref(address.cube(region.id, indicator.id), catalogue.regions.find(({ id }) => id === region.id)?.cubes.find((one) => one.indicator === indicator.id)?.hash)
  if (cube.status === 'loading' || papers.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (cube.status === 'failed') return <FileFault error={cube.error} onRetry={cube.retry} />
  // A file that leaves the house without its paper would leave it without source and licence.
  if (papers.status === 'failed') return <FileFault error={papers.error} onRetry={papers.retry} />

  const name = `schulwege-${region.id}-${indicator.id}`
  const whole = { indicator, cube: cube.data, region, format }
  const paper = paperRows(buildPaper({ indicator, papers: papers.data, periods: cube.data.periods, build: catalogue.build, t, format }))
  const signs = () => signsOf(cellsOfCube(cube.data).map(({ cell }) => cell), format)

  const saveXlsx = async () => {
    const [{ toXlsx }, { wholeTable }] = await Promise.all([import('@/model/export/toXlsx.ts'), import('@/model/export/wholeTable.ts')])
    const rows: PaperRow[] = [[d.download.indicator, indicator.name[locale]], ...paper, ['', ''], [d.download.signs, d.download.signsNote], ...signs()]
    saveBlob(`${name}.xlsx`, await toXlsx(d.download.sheet, wholeTable(whole, []), { name: d.download.paperSheet, rows }))
  }
  const saveCsv = async () => {
    const [{ toCsv }, { wholeTable }] = await Promise.all([import('@/model/export/toCsv.ts'), import('@/model/export/wholeTable.ts')])
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(wholeTable(whole, paperLines([...paper, ...signs()])), locale))
  }
  return (
    <div className="download">
      <p>{d.download.contains(cube.data.areas.length, cube.data.periods.length)}</p>
      <Choice name={d.download.xlsx} hint={d.download.xlsxHint} onSave={saveXlsx} />
      <Choice name={d.download.csv} hint={d.download.csvHint} onSave={saveCsv} />
      <div className="download-choice">
        <a className="button" href={jsonStat} download={`${name}.json`}>
          <Icon name="download" />
          {d.download.jsonStat}
        </a>
        <p>{d.download.jsonStatHint}</p>
      </div>
      <p className="download-source">
        {t.app.sources}: {catalogue.attributions[indicator.paper]}
      </p>
    </div>
  )
}
