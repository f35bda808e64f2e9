import { groupBy } from '../derive/groupBy.ts'
import { type Finding, placeKey, SEVERITIES, type Severity } from '../check/finding.ts'

const HEADING: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnungen',
  note: 'Anerkannt',
}

/** Findings printed of one kind in one file before the rest is only counted. */
const EXAMPLES = 5

/**
 * Findings as lines: by severity, file and kind, with place, sentence and what to do. Acknowledged ones are counted only,
 * unless `verbose` asks for everything.
 */
export function printFindings(findings: readonly Finding[], verbose: boolean): string[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity)
    if (ofSeverity.length === 0) return []
    const groups = groupBy(ofSeverity, ({ code, place }) => `${place.file}: ${code}`)
    const lines = [...groups].flatMap(([title, group]) => [`  ${title} (${group.length})`, ...(severity === 'note' && !verbose ? [] : examples(group, verbose))])
    return [`${HEADING[severity]}: ${ofSeverity.length}`, ...lines, '']
  })
}

function examples(group: readonly Finding[], verbose: boolean): string[] {
  const shown = verbose ? group : group.slice(0, EXAMPLES)
  const remedies = [...new Set(shown.map(({ remedy }) => remedy.de))]
  return [
    ...shown.map(({ place, sentence }) => `    ${[place.line === undefined ? '' : `Zeile ${place.line}`, placeKey(place)].filter((part) => part !== '').join(', ')}: ${sentence.de}`),
    ...(shown.length < group.length ? [`    … und ${group.length - shown.length} weitere (--verbose zeigt alle)`] : []),
    ...remedies.map((remedy) => `    → ${remedy}`),
  ]
}
