import { type ReactNode, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { exportCross } from '@/model/flow/crossExport.ts'
import { useView } from '@/state/ViewContext.tsx'
import { BarsLazy } from '@/view/chart/BarsLazy.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { RadioField } from '@/view/control/RadioField.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { crossPicture } from './crossPicture.ts'
import { CrossTable } from './CrossTable.tsx'
import { type CrossSection, otherBreakdowns } from './crossSections.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly section: CrossSection
  /** Cubes of the section's indicators, by id. */
  readonly cubes: ReadonlyMap<string, Cube>
  /** Paper and files of what is on screen. */
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
}

/** A cross-section as bars of 100 %, over the years of an area or over the areas of a year, and as a table. Never drawn as a flow. */
export function CrossPanel({ catalogue, region, section, cubes, actions, picture }: Props) {
  const { view, set } = useView()
  const { f, format, locale } = useFlowText()
  const drawn = useMemo(() => crossPicture(view.filter, { catalogue, region, section, cubes }, format), [view.filter, catalogue, region, section, cubes, format])
  const { areas, over, area, period, by, categories, rows } = drawn
  const nameOf = (id: string) => inLanguage(areas.find((one) => one.id === id)?.name ?? id, locale)
  const breakdowns = otherBreakdowns(section)
  const choose = (key: string, value: string, plain: string) => set({ filter: Object.fromEntries(Object.entries({ ...view.filter, [key]: value }).filter(([name, chosen]) => name !== key || chosen !== plain)) })

  const fixed = over === 'years' ? nameOf(area) : format.period(period, section.indicator.yearMeaning)
  const title = `${f.cross.names[section.id]}, ${fixed}`
  const chosen = breakdowns.flatMap(({ id, categories: list }) => list.flatMap((one) => (one.id === by[id] ? [one.name[locale]] : [])))
  const noValue = rows.filter(({ total }) => total === undefined).map(({ name }) => name)
  return (
    <>
      <div className="meeting-screen">
        <p className="flow-note">{f.cross.note}</p>
        <div className="flow-controls">
          <RadioField
            label={f.controls.rows}
            options={[
              { id: 'years', name: f.controls.years },
              { id: 'areas', name: f.controls.areas },
            ]}
            chosen={over}
            onChoose={(id) => choose('rows', id, 'years')}
          />
          {over === 'years' ? (
            <SelectField label={f.controls.area} options={areas.map(({ id }) => ({ id, name: nameOf(id) }))} chosen={area} onChoose={(id) => choose('area', id, region.total)} />
          ) : (
            <SelectField
              label={f.download.crossHead[1] ?? ''}
              options={section.periods.map((id) => ({ id, name: format.period(id, section.indicator.yearMeaning) }))}
              chosen={period}
              onChoose={(id) => choose('year', id, section.periods.at(-1) ?? '')}
            />
          )}
          {breakdowns.map(({ id, name, categories: list }) => (
            <SelectField key={id} label={name[locale]} options={list.map((one) => ({ id: one.id, name: one.name[locale] }))} chosen={by[id] ?? list[0]?.id ?? ''} onChoose={(chosen) => choose(id, chosen, list[0]?.id ?? '')} />
          ))}
        </div>
        <figure className="flow-picture" aria-label={f.cross.bars(title)}>
          <figcaption>{title}</figcaption>
          <BarsLazy rows={rows} categories={categories} hidden={f.cross.rest} />
        </figure>
      </div>
      {noValue.length > 0 && (
        <p className="flow-note">
          {f.cross.noValue}: {noValue.join(', ')}
        </p>
      )}
      <div className="flow-actions">
        {actions({
          title,
          papers: [section.indicator.paper],
          name: section.id,
          build: (foot) => exportCross(rows, categories, { over, fixed }, foot, format, f),
        })}
        {picture(section.indicator.paper, async (foot) =>
          (await import('./crossPlates.ts')).crossPlates(
            {
              title: f.cross.names[section.id],
              details: [...chosen, fixed].join(' · '),
              region: over === 'areas' ? nameOf(region.total) : '',
              rows,
              categories,
              demo: section.indicator.demo,
              hidden: f.cross.rest,
              notes: [f.cross.note, ...(noValue.length > 0 ? [`${f.cross.noValue}: ${noValue.join(', ')}`] : [])],
              file: ['schulwege', region.id, section.id, over === 'years' ? area : period].join('-'),
            },
            foot,
            format,
          ),
        )}
      </div>
      <CrossTable rows={rows} categories={categories} title={title} first={f.download.crossHead[over === 'years' ? 1 : 0] ?? ''} />
    </>
  )
}
