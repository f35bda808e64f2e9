import { type ReactNode, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { exportFlows } from '@/model/flow/flowExport.ts'
import { writeFlowSentence } from '@/model/flow/flowSentence.ts'
import { flowsAt } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { TellSentence } from '@/view/text/TellSentence.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import { choiceWords } from './choiceWords.ts'
import { CommutersTable } from './CommutersTable.tsx'
import { FlowControls } from './FlowControls.tsx'
import { asideOf, FlowFigures } from './FlowFigures.tsx'
import type { FlowShown } from './flowPlates.ts'
import { FlowMatrixTable } from './FlowMatrixTable.tsx'
import { areasOf, flowPictures, placesShown, wholeOf } from './flowPictures.ts'
import { RatesTable } from './RatesTable.tsx'
import { type TransitionChoice, WHOLE_REGION } from './transitionChoice.ts'
import { useFlowChoice } from './useFlowChoice.ts'

/** The map's code is fetched only where there are areas. */
const FlowMaps = onDemand(async () => (await import('./FlowMaps.tsx')).FlowMaps, inPlace)

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly table: FlowTable
  /** Paper and files of what is on screen. */
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
}

/** A flow table: what is chosen of it, one or two pictures with one scale, the sentence, and all of it as a table. */
export function FlowPanel({ catalogue, region, table, actions, picture }: Props) {
  const { f, format, locale } = useFlowText()
  const all = wholeOf(table, region)
  const areas = useMemo(() => areasOf(table, region), [table, region])
  const { choice, map, lost, change, changeMap } = useFlowChoice(table, areas)
  const onMap = map !== undefined
  const { area, period, beside, by, node, threshold } = choice
  const places = useMemo(() => placesShown({ area, period, beside }), [area, period, beside])
  const pictures = useMemo(
    () => flowPictures(table, places, all, { by, node, threshold }),
    // `all` is made of the table and its region.
    // oxlint-disable-next-line react/exhaustive-deps
    [places, table, by, node, threshold],
  )
  const everyPeriod = useMemo(
    () => (onMap ? places.flatMap((place) => table.periods.map((one) => flowsAt(table, { areas: place.area === WHOLE_REGION ? all : [place.area], period: one, by }))) : []),
    // `all` is made of the table and its region.
    // oxlint-disable-next-line react/exhaustive-deps
    [onMap, places, table, by],
  )
  const areaOf = (id: string) => region.areas.find((one) => one.id === (id === WHOLE_REGION ? region.total : id))
  const nameOf = (id: string) => inLanguage(areaOf(id)?.name ?? id, locale)
  const titleOf = (place: { readonly area: string; readonly period: string }) => `${nameOf(place.area)}, ${format.period(place.period, table.yearMeaning)}`
  const from = node?.side === 'from' ? table.nodes.get(node.id) : undefined
  const sentences = pictures.map((one) => {
    const where = areaOf(one.area)
    return { id: titleOf(one), text: writeFlowSentence({ table, set: one.full, from, place: where === undefined ? '' : locative(where, locale, 'inside'), period: one.period, format }) }
  })
  const told = sentences[0]?.text ?? ''
  const narrowed = choiceWords(table, choice, f, format).join(' · ')
  const shown = pictures.map((one, at): FlowShown => {
    const aside = asideOf(one.set)
    const place = one.area === WHOLE_REGION || one.area === region.total ? [] : [one.area]
    return {
      title: titleOf(one),
      choices: narrowed,
      file: ['schulwege', region.id, table.flow, ...place, one.period].join('-'),
      set: one.set,
      sentence: sentences[at]?.text ?? '',
      notes: [...(beside === undefined ? [] : [f.sameScale]), ...(aside > 0 ? [f.aside(format.number(aside, 0))] : [])],
    }
  })
  return (
    <>
      <TellSentence>{told}</TellSentence>
      <div className="meeting-screen">
        <FlowControls table={table} region={region} choice={choice} areas={areas} onChange={change} />
        {lost.length > 0 && <p role="status">{f.lost(lost)}</p>}
        {table.demo && <p className="flow-demo">{f.demo}</p>}
        <section className="flow-sentence" aria-label={f.sentence}>
          {sentences.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </section>
        {narrowed !== '' && <p className="print-only">{narrowed}</p>}
        {beside !== undefined && <p className="flow-note">{f.sameScale}</p>}
        <FlowFigures pictures={shown} onNode={(chosen) => change({ node: node?.side === chosen.side && node.id === chosen.id ? undefined : known(chosen, table) })} />
      </div>
      <div className="flow-actions">
        {actions({
          title: table.name[locale],
          papers: [table.paper],
          name: table.flow,
          build: (foot) => exportFlows(pictures.map((one) => ({ set: one.set, period: one.period, areaName: nameOf(one.area) })), table, foot, format, f),
        })}
        {picture(table.paper, async (foot) => (await import('./flowPlates.ts')).flowPlates(shown, table, foot, format))}
      </div>
      {onMap && (
        <FlowMaps {...{ catalogue, region, table }} choice={map} pictures={shown.map((one, at) => ({ ...one, set: pictures[at]?.full ?? one.set }))} all={everyPeriod} onChange={changeMap} picture={(plates) => picture(table.paper, plates)} />
      )}
      {pictures.map((one) => (
        <FlowMatrixTable key={titleOf(one)} set={one.set} table={table} title={titleOf(one)} />
      ))}
      {table.kind === 'stages' && table.periods.length > 1 && (
        <RatesTable table={table} areas={area === WHOLE_REGION ? all : [area]} title={nameOf(area)} by={by} from={from?.id} />
      )}
      {onMap && pictures.map((one) => <CommutersTable key={titleOf(one)} set={one.full} title={titleOf(one)} />)}
    </>
  )
}

/** Bands that were folded lead to no node of the table: they cannot be asked for. */
const known = (node: NonNullable<TransitionChoice['node']>, table: FlowTable) => (table[node.side].includes(node.id) ? node : undefined)
