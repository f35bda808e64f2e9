import { type Finding, text } from '../../check/finding.ts'
import { readCsv } from '../readCsv.ts'
import type { SiteRow } from './offering.ts'

const HEAD = 'id;name;short;operator;kind;area;municipality;lat;lon;approximate'
const ID = /^[a-z0-9][a-z0-9-]*$/
const optional = (cell: string | undefined) => (cell === undefined || cell === '' ? undefined : cell)

/**
 * Reads `sources/sites/<set>.csv`: `id;name;short;operator;kind;area;municipality;lat;lon;approximate`. Operator, kind and municipality may be empty;
 * `approximate` is `x` where the point is the town's and not the house's.
 */
export function readSites(file: string, content: string): { sites: SiteRow[]; findings: Finding[] } {
  const { head, rows } = readCsv(content)
  if (head.join(';') !== HEAD) return { sites: [], findings: [fault(file, 1, `Die Kopfzeile „${head.join(';')}“ ist nicht, wie sie sein soll.`, `The head line "${head.join(';')}" is not as it should be.`)] }
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  const sites = rows.flatMap(({ line, cells }): SiteRow[] => {
    const [id = '', name = '', short = '', operator, kind, area = '', municipality, lat, lon, approximate = ''] = cells
    const first = seen.get(id)
    if (first !== undefined) findings.push(fault(file, line, `Die Schule „${id}“ steht schon in Zeile ${first}.`, `The school "${id}" stands in line ${first} already.`))
    const point = [lat, lon].map((cell) => (optional(cell) === undefined ? Number.NaN : Number(cell)))
    const [north = Number.NaN, east = Number.NaN] = point
    const sound = ID.test(id) && name !== '' && short !== '' && area !== '' && Math.abs(north) <= 90 && Math.abs(east) <= 180 && ['', 'x'].includes(approximate)
    if (!sound) findings.push(fault(file, line, `Die Schule „${id}“ ist unvollständig oder hat keinen gültigen Punkt.`, `The school "${id}" is incomplete or has no valid point.`))
    if (!sound || first !== undefined) return []
    seen.set(id, line)
    return [{ line, id, name, short, operator: optional(operator), kind: optional(kind), area, municipality: optional(municipality), lat: north, lon: east, approximate: approximate === 'x' }]
  })
  return { sites, findings }
}

const fault = (file: string, line: number, de: string, en: string): Finding => ({
  code: 'strange-site',
  severity: 'error',
  place: { file, line },
  sentence: text(de, en),
  remedy: text(`Erwartet wird ${HEAD}: Kürzel aus a–z, 0–9 und -, Grad mit Dezimalpunkt, approximate x oder leer.`, `Expected is ${HEAD}: id of a–z, 0–9 and -, degrees with a decimal point, approximate x or empty.`),
})
