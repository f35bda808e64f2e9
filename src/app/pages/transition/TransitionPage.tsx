import { useEffect, useMemo } from 'react'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { Residences } from '@/features/transition/Residences.tsx'
import { Cross, Flows } from '@/features/transition/Transition.tsx'
import { transitionTables } from '@/features/transition/transitionTables.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { SECTION_HEADING, useArrival } from '../arrival.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'
import { TablePicker } from './TablePicker.tsx'
import './transitionPage.css'

/** The page Übergänge: one flow table or cross-section at a time, `?page=transition&section=<id>`, what is chosen of it in `filter`. */
export function TransitionPage(props: PageProps) {
  const { view } = useView()
  const { t, f, locale } = useFlowText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const region = props.region.data?.id === view.region ? officialRegion(props.region.data) : undefined
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const tables = transitionTables(catalogue, entry, locale)
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  const shownName = shown?.name ?? ''
  const regionName = entry?.name[locale] ?? ''
  const actions = (table: TakenTable) => <TableActions catalogue={catalogue} table={table} />
  useArrival('transition', shown?.id)
  const title = t.app.title([shownName, f.heading, regionName].filter((part) => part !== ''))
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className="page transition" id="content" tabIndex={-1} aria-busy={region === undefined && props.region.status !== 'failed'} aria-labelledby="page-heading">
      <Notices />
      <h1 id="page-heading" className="transition-heading">
        {f.heading}
        <span className="transition-region"> · {regionName}</span>
      </h1>
      {shown === undefined ? (
        <p>{f.nothing}</p>
      ) : (
        <>
          <TablePicker flows={tables.filter(({ kind }) => kind !== 'cross')} sections={tables.filter(({ kind }) => kind === 'cross')} shown={shown.id} />
          <section className="transition-section" aria-labelledby={SECTION_HEADING}>
            <h2 id={SECTION_HEADING} tabIndex={-1}>
              {shown.name}
            </h2>
            {view.section !== null && view.section !== shown.id && <p role="status">{f.unknownSection(view.section, shown.name)}</p>}
            {props.region.status === 'failed' && <FileFault error={props.region.error} onRetry={props.region.retry} />}
            {region === undefined ? (
              props.region.status !== 'failed' && <p role="status">{t.app.loading}</p>
            ) : shown.kind === 'residence' ? (
              <Residences key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} offering={shown.offering} actions={actions} />
            ) : shown.kind === 'flow' ? (
              <Flows key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} flow={shown.id} actions={actions} />
            ) : (
              <Cross key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} section={shown.section} actions={actions} />
            )}
          </section>
        </>
      )}
    </main>
  )
}
