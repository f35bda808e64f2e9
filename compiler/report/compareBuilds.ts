import { address } from '@/contract/address.ts'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Text } from '@/contract/schema/text.ts'
import { text } from '../check/finding.ts'
import { changedCells } from './changedCells.ts'
import { offerChanges } from './offerChanges.ts'
import { flowChanges } from './flowChanges.ts'
import { earlierBuild } from './earlierBuild.ts'
import { saidIn } from './saidIn.ts'

type Contents = ReadonlyMap<string, string>

/**
 * Says in plain sentences what one data build changed against another: regions, indicators, periods, values, boundaries, offers, papers.
 * @returns no sentence when nothing a reader could notice has changed
 */
export function compareBuilds(before: Contents, after: Contents): Text[] {
  const { files: readable, foreign } = earlierBuild(before)
  const [old, now] = [catalogueOf(readable), catalogueOf(after)]
  if (now === undefined) return []
  if (foreign !== undefined) return [otherVersion(foreign)]
  if (old === undefined) return [firstEdition(now)]
  return [...regionChanges(old, now), ...indicatorChanges(old, now), ...now.regions.flatMap((region) => ofRegion(region, old, { before, after, now })), ...paperChanges(before, after)]
}

function catalogueOf(files: Contents): Catalogue | undefined {
  const written = files.get(address.catalogue())
  return written === undefined ? undefined : (JSON.parse(written) as Catalogue)
}

const otherVersion = (version: string): Text =>
  text(
    `Der Datenstand davor ist von einer anderen Fassung (${version}) und lässt sich nicht vergleichen.`,
    `The data build before is of another version (${version}) and cannot be compared.`,
  )

function firstEdition({ regions, indicators }: Catalogue): Text {
  return text(
    `Erste Ausgabe: ${indicators.length} ${indicators.length === 1 ? 'Indikator' : 'Indikatoren'} für ${regions.length} ${regions.length === 1 ? 'Region' : 'Regionen'}.`,
    `First edition: ${indicators.length} ${indicators.length === 1 ? 'indicator' : 'indicators'} for ${regions.length} ${regions.length === 1 ? 'region' : 'regions'}.`,
  )
}

function regionChanges(old: Catalogue, now: Catalogue): Text[] {
  return [
    ...without(now.regions, old.regions).map(({ name }) => text(`Neue Region: ${name.de}.`, `New region: ${name.en}.`)),
    ...without(old.regions, now.regions).map(({ name }) => text(`Nicht mehr enthalten ist die Region ${name.de}.`, `The region ${name.en} is no longer included.`)),
  ]
}

function indicatorChanges(old: Catalogue, now: Catalogue): Text[] {
  return [
    ...without(now.indicators, old.indicators).map(({ name }) => text(`Neuer Indikator: ${name.de}.`, `New indicator: ${name.en}.`)),
    ...without(old.indicators, now.indicators).map(({ name }) => text(`Nicht mehr enthalten ist der Indikator „${name.de}“.`, `The indicator "${name.en}" is no longer included.`)),
  ]
}

const without = <T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): T[] => list.filter(({ id }) => !others.some((other) => other.id === id))

interface Builds {
  readonly before: Contents
  readonly after: Contents
  readonly now: Catalogue
}

function ofRegion(region: RegionEntry, old: Catalogue, builds: Builds): Text[] {
  const was = old.regions.find(({ id }) => id === region.id)
  if (was === undefined) return []
  return [
    ...factChanges(region, builds),
    ...region.levels.flatMap((level) => boundaryChanges(region, level, builds)),
    ...region.cubes.flatMap((cube) => cubeChanges(region, was, cube, builds)),
    ...offerChanges(region, was, builds.before, builds.after),
    ...flowChanges(region, was, builds.before, builds.after),
  ]
}

/** What the region's file says of cooperation and data flows. A build before these facts had this form is none to compare with. */
function factChanges(region: RegionEntry, { before, after }: Builds): Text[] {
  const [old, now] = [before, after].map((files) => JSON.parse(files.get(address.region(region.id)) ?? 'null') as Region | null)
  if (old?.dataFlows === undefined || now?.dataFlows === undefined) return []
  const differ = (part: 'cooperation' | 'dataFlows') => JSON.stringify(old[part]) !== JSON.stringify(now[part])
  return [
    ...(differ('cooperation') ? [text(`${region.name.de}: Angaben zur Zusammenarbeit geändert.`, `${region.name.en}: statements on the cooperation changed.`)] : []),
    ...(differ('dataFlows') ? [text(`${region.name.de}: Angaben zum Datenfluss geändert.`, `${region.name.en}: statements on the data flow changed.`)] : []),
  ]
}

function boundaryChanges(region: RegionEntry, level: RegionEntry['levels'][number], { before, after }: Builds): Text[] {
  const file = address.boundaries(region.id, level.id)
  const [old, now] = [before.get(file), after.get(file)]
  if (now === undefined || old === now) return []
  const where = text(`${region.name.de}, ${level.name.de}`, `${region.name.en}, ${level.name.en}`)
  if (old === undefined) return [text(`${where.de}: neue Ebene.`, `${where.en}: new level.`)]
  const shapes = new Map((JSON.parse(old) as Boundaries).features.map((feature) => [feature.id, JSON.stringify(feature)]))
  const changed = (JSON.parse(now) as Boundaries).features.filter((feature) => shapes.get(feature.id) !== JSON.stringify(feature)).length
  return changed === 0 ? [] : [text(`${where.de}: Grenzen oder Namen von ${changed} Gebieten geändert.`, `${where.en}: boundaries or names of ${changed} areas changed.`)]
}

function cubeChanges(region: RegionEntry, was: RegionEntry, offer: RegionEntry['cubes'][number], { before, after, now }: Builds): Text[] {
  const name = now.indicators.find(({ id }) => id === offer.indicator)?.name ?? text(offer.indicator, offer.indicator)
  const where = text(`${region.name.de}, ${name.de}`, `${region.name.en}, ${name.en}`)
  const earlier = was.cubes.find(({ indicator }) => indicator === offer.indicator)
  if (earlier === undefined) return [text(`${where.de}: neu in dieser Region.`, `${where.en}: new in this region.`)]
  if (earlier.hash === offer.hash) return []
  const file = address.cube(region.id, offer.indicator)
  const gained = offer.periods.filter((period) => !earlier.periods.includes(period))
  const lost = earlier.periods.filter((period) => !offer.periods.includes(period))
  const changed = changedCells(JSON.parse(before.get(file) ?? 'null') as CubeFile | null, JSON.parse(after.get(file) ?? 'null') as CubeFile | null)
  return [
    ...(gained.length > 0 ? [text(`${where.de}: neu ${gained.join(', ')}.`, `${where.en}: added ${gained.join(', ')}.`)] : []),
    ...(lost.length > 0 ? [text(`${where.de}: entfallen ${lost.join(', ')}.`, `${where.en}: removed ${lost.join(', ')}.`)] : []),
    ...(changed > 0
      ? [text(`${where.de}: ${changed} ${changed === 1 ? 'Wert' : 'Werte'} geändert.`, `${where.en}: ${changed} ${changed === 1 ? 'value' : 'values'} changed.`)]
      : []),
  ]
}

function paperChanges(before: Contents, after: Contents): Text[] {
  const [old, now] = [before, after].map((files) => saidIn(files.get(address.papers())))
  if (old === undefined || old === now) return []
  return [text('Datenblätter wurden überarbeitet.', 'Papers were revised.')]
}
