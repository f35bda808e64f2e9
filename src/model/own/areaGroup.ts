import type { Absence, Flag } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { absent, type Cell, isPresent } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'

/** An own group: areas of one level of a region under a name. It can be compared with, by sums over sums. */
export interface AreaGroup {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly level: string
  readonly areas: readonly string[]
}

/** The name as it stands in lists and sentences. */
export const groupName = ({ name }: Pick<AreaGroup, 'name'>): string => `Gruppe „${name}“`

/** The region with its own groups among the areas to compare with; the same object where it has none. */
export function regionWithGroups(region: Region, groups: readonly AreaGroup[]): Region {
  const own = groups.filter((group) => group.region === region.id)
  if (own.length === 0) return region
  const areas = own.map((group) => ({ id: group.id, name: groupName(group), short: group.name, kind: 'kooperation' as const, level: 'own-groups', predecessors: [] }))
  return { ...region, areas: [...region.areas, ...areas], benchmarks: [...region.benchmarks, ...own.map(({ id }) => id)] }
}

/** The cube with cells for its region's own groups; the same object where there are none. */
export function cubeWithGroups(cube: Cube, groups: readonly AreaGroup[], indicator: Pick<Indicator, 'kind' | 'decimals'>): Cube {
  const own = new Map(groups.filter(({ region }) => region === cube.region).map((group) => [group.id, group]))
  if (own.size === 0) return cube
  return {
    ...cube,
    areas: [...cube.areas, ...own.keys()],
    cell: (area: string, period: string, by?: Selection) => {
      const group = own.get(area)
      if (group === undefined) return cube.cell(area, period, by)
      return sumOfCells(group.areas.map((part) => cube.cell(part, period, by)), indicator)
    },
  }
}

/** The gravest reason names the sum, as in the compiler: a secret in one part makes the whole a secret. */
const GRAVITY: readonly Absence[] = ['suppressed', 'unknown', 'pending', 'not-applicable']

/**
 * Cells of several areas as one. Counts are added; a share is the sum of numerators by the sum of denominators, in per cent, rounded to the indicator's decimals.
 * Rates, scores and codes have no sum. Parts that did not exist add nothing; any other absent part makes the whole absent.
 */
export function sumOfCells(cells: readonly Cell[], { kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>): Cell {
  const existing = cells.filter(({ absence }) => absence !== 'not-existing')
  if (existing.length === 0) return absent('not-existing')
  const gravest = GRAVITY.find((reason) => existing.some(({ absence }) => absence === reason))
  if (gravest !== undefined) return absent(gravest)
  const present = existing.filter(isPresent)
  const flags = [...new Set(present.flatMap((cell): readonly Flag[] => cell.flags))]
  const numerator = added(present.map((cell) => cell.numerator))
  const denominator = added(present.map((cell) => cell.denominator))
  if (kind === 'count') return { absence: undefined, value: present.reduce((sum, { value }) => sum + value, 0), numerator, denominator, flags }
  if (kind !== 'share' || numerator === undefined || denominator === undefined || denominator === 0) return absent('not-applicable')
  return { absence: undefined, value: Number(((100 * numerator) / denominator).toFixed(decimals)), numerator, denominator, flags }
}

const added = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>((sum, number) => (sum === undefined || number === undefined ? undefined : sum + number), 0)
