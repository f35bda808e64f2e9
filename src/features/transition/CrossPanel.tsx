import { type ReactNode, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { exportCross } from '@/model/flow/crossExport.ts'
import { useView } from '@/state/ViewContext.tsx'
import type { BarRow } from '@/view/chart/barsOption.ts'
import { BarsLazy } from '@/view/chart/BarsLazy.tsx'
import { RadioField } from '@/view/control/RadioField.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { crossAreas, crossRows, settleCross } from './crossRows.ts'
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
}

/** A cross-section as bars of 100 %, over the years of an area or over the areas of a year, and as a table. Never drawn as a flow. */
export function CrossPanel({ catalogue, region, section, cubes, actions }: Props) {
  const { view, set } = useView()
  const { f, format, locale } = useFlowText()
  const areas = crossAreas(region, catalogue.regions.find((entry) => entry.id === region.id))
  const nameOf = (id: string) => inLanguage(areas.find((one) => one.id === id)?.name ?? id, locale)
  const breakdowns = otherBreakdowns(section)
  const { over, area, period, by } = settleCross(view.filter, section, areas)
  const choose = (key: string, value: string, plain: string) => set({ filter: Object.fromEntries(Object.entries({ ...view.filter, [key]: value }).filter(([name, chosen]) => name !== key || chosen !== plain)) })

  const categories = section.categories.map(({ id, name }, colour) => ({ id, name: name[locale], colour }))
  const byKey = JSON.stringify(by)
  const rows = useMemo((): BarRow[] => {
    const chosen = JSON.parse(byKey) as Readonly<Record<string, string>>
    return crossRows(section, cubes, { over, area, period, by: chosen }, areas).map((row) => ({
      ...row,
      name: over === 'years' ? format.periodShort(row.id, section.indicator.yearMeaning) : inLanguage(areas.find(({ id }) => id === row.id)?.short ?? row.id, locale),
    }))
    // `areas` is made of the region.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [section, cubes, region, over, area, period, byKey, format, locale])

  const title = `${f.cross.names[section.id]}, ${over === 'years' ? nameOf(area) : format.period(period, section.indicator.yearMeaning)}`
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
          paper: section.indicator.paper,
          name: section.id,
          build: (foot) => exportCross(rows, categories, { over, fixed: over === 'years' ? nameOf(area) : format.period(period, section.indicator.yearMeaning) }, foot, format, f),
        })}
      </div>
      <CrossTable rows={rows} categories={categories} title={title} first={f.download.crossHead[over === 'years' ? 1 : 0] ?? ''} />
    </>
  )
}
