import { useId, useMemo } from 'react'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { Forecasts } from '@/features/transition/forecast/Forecasts.tsx'
import { Residences } from '@/features/transition/Residences.tsx'
import { Cross, Flows } from '@/features/transition/Transition.tsx'
import { type TransitionTable, transitionTables } from '@/features/transition/transitionTables.ts'
import { TakePicture } from '@/features/download/TakePicture.tsx'
import { useView } from '@/state/ViewContext.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Arrival, SECTION_HEADING } from '../arrival.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'
import { PrintSource } from '../PrintSource.tsx'
import { TablePicker } from './TablePicker.tsx'
import './transitionPage.css'

/** The page Übergänge: one flow table, cross-section or forecast at a time, `?page=transition&section=<id>`, what is chosen of it in `filter`. */
export function TransitionPage(props: PageProps) {
  const headingId = useId()
  const sectionId = useId()
  const { view } = useView()
  const { t, f, locale } = useFlowText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const region = props.region.data?.id === view.region ? officialRegion(props.region.data) : undefined
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const tables = transitionTables(catalogue, entry)
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  const named = (...kinds: readonly TransitionTable['kind'][]) => tables.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ id, name: name[locale] }))
  const shownName = shown?.name[locale] ?? ''
  const regionName = entry?.name[locale] ?? ''
  const actions = (table: TakenTable) => <TableActions catalogue={catalogue} table={table} />
  const picture = (paper: string, plates: Plates) => (
    <>
      <TakePicture catalogue={catalogue} paper={paper} plates={plates} />
      <PrintSource catalogue={catalogue} paper={paper} />
    </>
  )
  const title = t.app.title([shownName, f.heading, regionName].filter((part) => part !== ''))
  return (
    <main className="page transition" id="content" tabIndex={-1} aria-busy={region === undefined && props.region.status !== 'failed'} aria-labelledby={headingId}>
      <PageTitle>{title}</PageTitle>
      <Arrival page="transition" section={shown?.id} />
      <Notices />
      <h1 id={headingId} className="transition-heading">
        {f.heading}
        <span className="transition-region"> · {regionName}</span>
      </h1>
      {shown === undefined ? (
        <p>{f.nothing}</p>
      ) : (
        <>
            <TablePicker flows={named('flow', 'residence')} sections={named('cross')} forecasts={named('forecast')} shown={shown.id} />
          <section className="transition-section" aria-labelledby={sectionId}>
            <h2 id={sectionId} className={SECTION_HEADING} tabIndex={-1}>
              {shownName}
            </h2>
            {view.section !== null && view.section !== shown.id && <p role="status">{f.unknownSection(view.section, shownName)}</p>}
            {props.region.status === 'failed' && <FileFault error={props.region.error} onRetry={props.region.retry} />}
            {region === undefined ? (
              props.region.status !== 'failed' && <p role="status">{t.app.loading}</p>
            ) : shown.kind === 'forecast' ? (
              <Forecasts key={region.id} catalogue={catalogue} region={region} indicators={shown.indicators} actions={actions} />
            ) : shown.kind === 'residence' ? (
              <Residences key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} offering={shown.entry.offering} actions={actions} picture={picture} />
            ) : shown.kind === 'flow' ? (
              <Flows key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} flow={shown.id} actions={actions} picture={picture} />
            ) : (
              <Cross key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} section={shown.section} actions={actions} picture={picture} />
            )}
          </section>
        </>
      )}
    </main>
  )
}
