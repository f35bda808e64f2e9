import type { OfferMeasure } from '@/contract/offer.ts'
import type { OfferingFile } from '@/contract/schema/offering.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import type { Offer, OfferFigures, Offering } from '@/model/offering/offering.ts'
import { DataFileError } from './dataFileError.ts'
import { readSparse, type SparseAxis, type SparseCube } from './sparseCube.ts'

const DIMENSIONS = ['measure', 'place', 'programme', 'form', 'period'] as const
const NOT_TOLD: Cell = absent('unknown')

interface Axes {
  readonly measure: SparseAxis
  readonly place: SparseAxis
  readonly programme: SparseAxis
  readonly form: SparseAxis
  readonly period: SparseAxis
}

/**
 * Decodes what schools offer. Offers of a period are made when somebody asks for that period.
 * @throws DataFileError when version, lengths, a status or a name that is pointed at are not what the contract promises.
 */
export function decodeOffering(file: OfferingFile, name: string): Offering {
  const { extension } = file
  if (extension?.contract !== CONTRACT_VERSION) throw new DataFileError(name, 'foreign-version')
  const cube = readSparse(file, DIMENSIONS, name)
  const axes = axesOf(cube, name)
  checkNames(file, axes, name)
  const places = positionsByPeriod(cube, axes)
  const offers = new Map<string, ReadonlyMap<number, Offer>>()
  const lists = new Map<string, readonly Offer[]>()

  const offersIn = (period: string): ReadonlyMap<number, Offer> => {
    const known = offers.get(period)
    if (known !== undefined) return known
    const made = new Map((places.get(period) ?? []).map((position) => [position, offerAt(cube, axes, position)]))
    offers.set(period, made)
    return made
  }

  return {
    region: extension.region,
    id: extension.offering,
    name: extension.name,
    paper: extension.paper,
    source: file.source,
    demo: extension.demo,
    yearMeaning: extension.yearMeaning,
    places: extension.places,
    level: extension.level,
    placeIds: axes.place.categories,
    periods: axes.period.categories,
    measures: axes.measure.categories as readonly OfferMeasure[],
    fields: extension.fields,
    kinds: extension.kinds,
    programmes: extension.programmes,
    forms: extension.forms,
    thresholds: extension.thresholds,
    offersOf(period) {
      const list = lists.get(period) ?? [...offersIn(period).values()]
      lists.set(period, list)
      return list
    },
    offer(place, programme, form, period) {
      const at = [axes.place.index.get(place), axes.programme.index.get(programme), axes.form.index.get(form), axes.period.index.get(period)]
      const [a, b, c, d] = at
      if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
      return offersIn(period).get(a * axes.place.stride + b * axes.programme.stride + c * axes.form.stride + d)
    },
  }
}

function axesOf({ axes }: SparseCube, name: string): Axes {
  const [measure, place, programme, form, period] = axes
  if (!measure || !place || !programme || !form || !period) throw new DataFileError(name, 'damaged', 'a dimension is missing')
  return { measure, place, programme, form, period }
}

/** Whatever the cube names is described beside it: a column without a name would be a hole in the matrix. */
function checkNames({ extension }: OfferingFile, { programme, form }: Axes, name: string): void {
  const need = (known: readonly { readonly id: string }[], wanted: readonly (string | undefined)[], what: string): void => {
    const ids = new Set(known.map(({ id }) => id))
    const strange = wanted.find((id) => id !== undefined && !ids.has(id))
    if (strange !== undefined) throw new DataFileError(name, 'damaged', `${what} "${strange}" is not described`)
  }
  need(extension.programmes, programme.categories, 'programme')
  need(extension.forms, form.categories, 'form')
  need(extension.kinds, extension.programmes.map(({ kind }) => kind), 'kind')
  need(extension.fields, extension.programmes.map(({ field }) => field), 'field')
}

/** Positions of offers (the measure left out) by period, each once, ascending. */
function positionsByPeriod({ filled }: SparseCube, { measure, period }: Axes): ReadonlyMap<string, readonly number[]> {
  const seen = new Set(filled.map((position) => position % measure.stride))
  const by = new Map<string, number[]>(period.categories.map((id) => [id, []]))
  for (const position of [...seen].sort((a, b) => a - b)) by.get(period.categories[position % period.categories.length] ?? '')?.push(position)
  return by
}

function offerAt(cube: SparseCube, axes: Axes, position: number): Offer {
  const read = (id: OfferMeasure): Cell => {
    const at = axes.measure.index.get(id)
    return (at === undefined ? undefined : cube.cellAt(at * axes.measure.stride + position)) ?? NOT_TOLD
  }
  const figures: OfferFigures = { pupils: read('pupils'), 'first-year': read('first-year'), classes: read('classes'), schools: read('schools') }
  return { place: at(axes.place, position), programme: at(axes.programme, position), form: at(axes.form, position), period: at(axes.period, position), figures }
}

const at = ({ categories, stride }: SparseAxis, position: number): string => categories[Math.floor(position / stride) % categories.length] ?? ''
