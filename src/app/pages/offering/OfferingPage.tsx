import { useId, useMemo } from 'react'
import { CopyLink } from '@/features/share/CopyLink.tsx'
import { OfferingView } from '@/features/offering/OfferingView.tsx'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { TakePicture } from '@/features/download/TakePicture.tsx'
import { useView } from '@/state/ViewContext.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Arrival, SECTION_HEADING } from '../arrival.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'
import { PrintSource } from '../PrintSource.tsx'
import './offeringPage.css'

/** The page Angebote: one offering at a time, `?page=offering&section=<id>`, what is chosen of it in `filter`, `open` and `scenario`. */
export function OfferingPage(props: PageProps) {
  const headingId = useId()
  const { view, set } = useView()
  const { t, o, locale } = useOfferingText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const region = useMemo(() => (props.region.data?.id === view.region ? officialRegion(props.region.data) : undefined), [props.region.data, view.region])
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const offerings = entry?.offerings ?? []
  const shown = offerings.find(({ offering }) => offering === view.section) ?? offerings[0]
  const shownName = shown?.name[locale] ?? ''
  const regionName = entry?.name[locale] ?? ''
  const title = t.app.title([shownName, o.page.heading, regionName].filter((part) => part !== ''))
  const actions = (table: TakenTable) => (
    <>
      <TableActions catalogue={catalogue} table={table} />
      <CopyLink />
    </>
  )
  const picture = (paper: string, plates: Plates) => (
    <>
      <TakePicture catalogue={catalogue} paper={paper} plates={plates} />
      <PrintSource catalogue={catalogue} paper={paper} />
    </>
  )
  const heading = (
    <h2 className={SECTION_HEADING} tabIndex={-1}>
      {shownName}
    </h2>
  )
  const picker = offerings.length > 1 && (
    <SelectField label={o.page.table} options={offerings.map(({ offering, name }) => ({ id: offering, name: name[locale] }))} chosen={shown?.offering ?? ''} onChoose={(section) => set({ section })} />
  )
  return (
    <main className="page offering" id="content" tabIndex={-1} aria-busy={region === undefined && props.region.status !== 'failed'} aria-labelledby={headingId}>
      <PageTitle>{title}</PageTitle>
      <Arrival page="offering" section={shown?.offering} />
      <Notices />
      <h1 id={headingId} className="visually-hidden">
        {o.page.heading} · {regionName}
      </h1>
      {shown === undefined || entry === undefined ? (
        <p>{o.page.nothing}</p>
      ) : (
        <>
          {view.section !== null && view.section !== shown.offering && <p role="status">{o.page.unknown(view.section, shownName)}</p>}
          {props.region.status === 'failed' && <FileFault error={props.region.error} onRetry={props.region.retry} />}
          {region === undefined ? (
            props.region.status !== 'failed' && <p role="status">{t.app.loading}</p>
          ) : (
            <OfferingView key={`${region.id} ${shown.offering}`} catalogue={catalogue} entry={entry} region={region} offering={shown} actions={actions} picture={picture} heading={heading} picker={picker} />
          )}
        </>
      )}
    </main>
  )
}
