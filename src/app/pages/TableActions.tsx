import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { TakeAway } from '@/features/download/TakeAway.tsx'
import { OpenTablePaper } from '@/features/paper/OpenTablePaper.tsx'
import type { TakenTable } from '@/model/export/tableFoot.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly table: TakenTable
}

/** What can be done with a table on screen, on every page that has one: read its paper, take it away. Made of several tables, it takes their papers along. */
export function TableActions({ catalogue, table }: Props) {
  const [paper, ...others] = table.papers
  return (
    <>
      {paper !== undefined && others.length === 0 && <OpenTablePaper catalogue={catalogue} paper={paper} title={table.title} />}
      <TakeAway catalogue={catalogue} table={table} />
    </>
  )
}
