import type { TableBuilder } from '../tableBuilder.ts'

/** Population of a Gemeinde: total, male, female, and where it belongs. */
export interface MunicipalFigure {
  readonly kreis: string
  /** Four digits of the Gemeindeverband inside the Kreis: `5401` Samtgemeinde, `0013` Einheitsgemeinde, `9501` gemeindefrei. */
  readonly association: string
  /** Three digits of the Gemeinde. */
  readonly municipality: string
  readonly numbers: readonly number[]
  readonly line: number
}

const SEX = ['insgesamt', 'maennlich', 'weiblich'] as const

/** A gemeindefreies Gebiet has a Verband number of its own but is no Verband: it stands on the level of Gemeinden only. */
const isAssociation = (association: string): boolean => !association.startsWith('9')

function sum(figures: readonly MunicipalFigure[]): number[] {
  return SEX.map((_, index) => figures.reduce((total, { numbers }) => total + (numbers[index] ?? 0), 0))
}

/** Adds every Gemeinde, and for each Samt- or Einheitsgemeinde and each Kreis, which carry no figures of their own in the directory, the sum of its Gemeinden. */
export function addMembers(builder: TableBuilder, period: string, figures: readonly MunicipalFigure[]): void {
  const groups = new Map<string, MunicipalFigure[]>()
  for (const figure of figures) {
    const areas = [`${figure.kreis}${figure.municipality}`, figure.kreis, ...(isAssociation(figure.association) ? [`${figure.kreis}${figure.association}`] : [])]
    for (const area of areas) groups.set(area, [...(groups.get(area) ?? []), figure])
  }
  for (const [area, members] of groups) {
    const totals = sum(members)
    for (const [index, label] of SEX.entries()) {
      builder.add({ area, period, labels: [label], measure: 'bevoelkerung', line: members[0]?.line ?? 1 }, { number: totals[index] ?? 0 })
    }
  }
}
