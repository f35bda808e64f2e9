import type { Paper } from '@/contract/schema/paper.ts'
import { type Finding, text } from './finding.ts'

type Acknowledgement = Paper['acknowledged'][number]
type Test = (finding: Pick<Finding, 'place'>) => boolean

/**
 * Findings that a paper acknowledges become notes, with the paper's reason as remedy; an acknowledgement that no finding needs is a warning,
 * so that papers do not gather excuses for mistakes long mended.
 * @param file address of the paper
 */
export function acknowledge(findings: readonly Finding[], acknowledged: readonly Acknowledgement[], file: string): Finding[] {
  const rules = acknowledged.map((entry) => ({ entry, test: placeTest(entry.where), used: false }))
  const settled = findings.map((finding): Finding => {
    const rule = rules.find(({ entry, test }) => entry.what === finding.code && test(finding))
    if (rule === undefined) return finding
    rule.used = true
    return { ...finding, severity: 'note', remedy: rule.entry.why }
  })
  return [...settled, ...rules.filter(({ used }) => !used).map(({ entry }) => needless(entry, file))]
}

/**
 * Reads the `where` of an acknowledgement. Alternatives are separated by `;`. In each, words (separated by blanks, commas or `/`) narrow down:
 * four digits, a date or a span `1995–2006` the period; `DG`, or keys of 2, 3, 5, 8, 9 digits or with `*` (`03*`) the area; any other word a column or
 * label. Words of one kind are alternatives, kinds must all agree; `*` alone agrees with everything.
 * Examples: `03154/2015/ohne_hsa`; `15* a_schul_abi* 2001 2007; 03* 2020`.
 */
export function placeTest(where: string): Test {
  const tests = where.split(';').map((alternative) => {
    const words = alternative.split(/[\s,/]+/).filter((word) => word !== '' && word !== '*')
    const periods = words.filter((word) => PERIOD.test(word))
    const areas = words.filter((word) => !PERIOD.test(word) && AREA.test(word))
    const names = words.filter((word) => !PERIOD.test(word) && !AREA.test(word))
    return ({ place }: Pick<Finding, 'place'>) =>
      agrees(periods, (word) => inSpan(place.period ?? '', word)) &&
      agrees(areas, (word) => glob(word).test(place.area ?? '')) &&
      agrees(names, (word) => [place.column ?? '', ...(place.labels ?? [])].some((name) => glob(word).test(name)))
  })
  return (finding) => tests.some((test) => test(finding))
}

const PERIOD = /^\d{4}(-\d{2}-\d{2})?([–-]\d{4})?$/
const AREA = /^(DG|\d{2}|\d{3}|\d{5}|\d{8}|\d{9}|\d+\*)$/

const agrees = (words: readonly string[], test: (word: string) => boolean) => words.length === 0 || words.some(test)

function inSpan(period: string, word: string): boolean {
  const [from = '', to] = /^\d{4}[–-]\d{4}$/.test(word) ? word.split(/[–-]/) : [word]
  return to === undefined ? period === from : period.slice(0, 4) >= from && period.slice(0, 4) <= to
}

const globs = new Map<string, RegExp>()

function glob(pattern: string): RegExp {
  const known = globs.get(pattern) ?? new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  globs.set(pattern, known)
  return known
}

function needless({ what, where }: Acknowledgement, file: string): Finding {
  return {
    code: 'acknowledged-without-finding',
    severity: 'warning',
    place: { file, column: where },
    sentence: text(`Anerkannt ist „${what}“ bei „${where}“, gefunden wird es dort nicht.`, `"${what}" is acknowledged at "${where}" but not found there.`),
    remedy: text('Den Eintrag entfernen oder berichtigen.', 'Remove or correct the entry.'),
  }
}

