import { useId, useMemo } from 'react'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useDataText } from '@/view/text/useDataText.ts'
import { Arrival, SECTION_HEADING } from '../arrival.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { SECTIONS } from './sections.tsx'
import './dataPage.css'

/** The page Daten: one section at a time, each with its address, beside the list of all. */
export function DataPage(props: PageProps) {
  const headingId = useId()
  const sectionId = useId()
  const { view } = useView()
  const { t, d, locale } = useDataText()
  const { id, View } = SECTIONS.find((section) => section.id === view.section) ?? SECTIONS[0]
  const name = d.sections[id]
  const regionName = props.catalogue.regions.find((entry) => entry.id === view.region)?.name[locale] ?? ''
  const { catalogue, region } = props
  // What speaks of the published data set knows nothing of the reader's own.
  const published = useMemo(() => officialCatalogue(catalogue), [catalogue])
  const official = { catalogue: published, region: region.data === undefined ? region : { ...region, data: officialRegion(region.data) } }
  return (
    <main className="page data" id="content" tabIndex={-1} aria-busy="false" aria-labelledby={headingId}>
      <PageTitle>{t.app.title([name, d.heading, regionName])}</PageTitle>
      <Arrival page="data" section={id} />
      <Notices />
      <h1 id={headingId} className="data-heading">
        {d.heading}
        <span className="data-region"> · {regionName}</span>
      </h1>
      <nav className="data-nav" aria-label={d.nav}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section.id}>
              <ViewLink to={{ section: section.id }} current={section.id === id}>
                {d.sections[section.id]}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <section className="data-section" aria-labelledby={sectionId}>
        <h2 id={sectionId} className={SECTION_HEADING} tabIndex={-1}>
          {name}
        </h2>
        {view.section !== null && view.section !== id && <p role="status">{d.unknownSection(view.section, name)}</p>}
        <View {...(id === 'own' ? props : official)} />
      </section>
    </main>
  )
}
