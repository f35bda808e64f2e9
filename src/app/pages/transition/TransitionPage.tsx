import { useEffect, useMemo } from 'react'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { residenceFlowId, residenceFlowName } from '@/model/flow/residenceFlows.ts'
import { Residences } from '@/features/transition/Residences.tsx'
import { Cross, Flows } from '@/features/transition/Transition.tsx'
import { crossSectionsOf } from '@/features/transition/crossSections.ts'
import { TakePicture } from '@/features/download/TakePicture.tsx'
import { useView } from '@/state/ViewContext.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { SECTION_HEADING, useArrival } from '../arrival.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'
import { PrintSource } from '../PrintSource.tsx'
import { TablePicker } from './TablePicker.tsx'
import './transitionPage.css'

/** The page Übergänge: one flow table or cross-section at a time, `?page=transition&section=<id>`, what is chosen of it in `filter`. */
export function TransitionPage(props: PageProps) {
  const { view } = useView()
  const { t, f, locale } = useFlowText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const region = props.region.data?.id === view.region ? officialRegion(props.region.data) : undefined
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const residences = (entry?.offerings ?? []).filter(({ places, residence }) => places === 'sites' && residence !== undefined)
  const flows = [
    ...(entry?.flows ?? []).map(({ flow, name }) => ({ id: flow, name: name[locale] })),
    ...residences.map(({ offering, demo }) => ({ id: residenceFlowId(offering), name: residenceFlowName(demo)[locale] })),
  ]
  const sections = entry === undefined ? [] : crossSectionsOf(catalogue, entry)
  const tables = [...flows, ...sections.map(({ id }) => ({ id: id as string, name: f.cross.names[id] }))]
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  const section = sections.find(({ id }) => id === shown?.id)
  const residence = residences.find(({ offering }) => residenceFlowId(offering) === shown?.id)
  const shownName = shown?.name ?? ''
  const regionName = entry?.name[locale] ?? ''
  const actions = (table: TakenTable) => <TableActions catalogue={catalogue} table={table} />
  const picture = (paper: string, plates: Plates) => (
    <>
      <TakePicture catalogue={catalogue} paper={paper} plates={plates} />
      <PrintSource catalogue={catalogue} paper={paper} />
    </>
  )
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
          <TablePicker flows={flows} sections={tables.slice(flows.length)} shown={shown.id} />
          <section className="transition-section" aria-labelledby={SECTION_HEADING}>
            <h2 id={SECTION_HEADING} tabIndex={-1}>
              {shown.name}
            </h2>
            {view.section !== null && view.section !== shown.id && <p role="status">{f.unknownSection(view.section, shown.name)}</p>}
            {props.region.status === 'failed' && <FileFault error={props.region.error} onRetry={props.region.retry} />}
            {region === undefined ? (
              props.region.status !== 'failed' && <p role="status">{t.app.loading}</p>
            ) : residence !== undefined ? (
              <Residences key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} offering={residence.offering} actions={actions} picture={picture} />
            ) : section === undefined ? (
              <Flows key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} flow={shown.id} actions={actions} picture={picture} />
            ) : (
              <Cross key={`${region.id} ${shown.id}`} catalogue={catalogue} region={region} section={section} actions={actions} picture={picture} />
            )}
          </section>
        </>
      )}
    </main>
  )
}
