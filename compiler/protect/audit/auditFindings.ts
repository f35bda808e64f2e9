import { type Finding, text } from '../../check/finding.ts'
import { type Counted, nameOf, placeOf } from './knowledge.ts'
import type { Figure } from './publishedFigures.ts'

/** A secret that the published figures give away. */
export function tooNarrow(table: Counted, period: string, cell: string, width: number, range: number): Finding {
  const [area = '', labels = '', column = ''] = cell.split('/')
  return {
    code: 'audit-too-narrow',
    severity: 'error',
    place: placeOf(table, area, period, labels, column),
    sentence: text(
      `Die gesperrte Zahl lässt sich aus dem Veröffentlichten bis auf einen Spielraum von ${width} eingrenzen; verlangt sind ${range}.`,
      `From what is published the closed count can be narrowed down to a range of ${width}; ${range} is asked for.`,
    ),
    remedy: text('Es wurde nichts geschrieben. Verknüpfte Tabellen (linked) im Datenblatt nennen oder die Regel verschärfen.', 'Nothing was written. Name linked tables (linked) in the paper or tighten the rule.'),
  }
}

/** Published figures that cannot all be true. */
export function contradiction(table: Counted, period: string): Finding {
  return {
    code: 'audit-contradiction',
    severity: 'error',
    place: { file: table.file, table: table.id, period },
    sentence: text('Die veröffentlichten Zahlen widersprechen einander; die Prüfung der Geheimhaltung ist so nicht möglich.', 'The published figures contradict each other; protection cannot be audited like this.'),
    remedy: text('Die Summe, die nicht stimmt, an der Quelle klären oder im Datenblatt anerkennen (parts-miss-total).', 'Settle the wrong sum at the source or acknowledge it in the paper (parts-miss-total).'),
  }
}

/**
 * Percentages that stand open beside the closed count they were made of. With d decimals, of N people, a percentage gives the count back as soon as a
 * person makes more of a difference than it is rounded by, 100 / N > 10^−d; N is nearly always known from somewhere, so none may stand there.
 */
export function sharesBesideSecrets(table: Counted, period: string, closed: readonly string[], figures: readonly Figure[]): Finding[] {
  const secret = new Set(closed)
  return figures.flatMap(({ area, column, terms: [only], says }): Finding[] => {
    const count = table.paper.percentages.find(({ percent }) => percent === column)?.count
    if (count === undefined || only === undefined || typeof says !== 'number' || !secret.has(nameOf(area, only.labels, count))) return []
    return [
      {
        code: 'audit-share-tells',
        severity: 'error',
        place: placeOf(table, area, period, only.labels, column),
        sentence: text('Der Anteil steht offen neben der gesperrten Anzahl, aus der er gerechnet ist, und gibt sie zurück.', 'The share stands open beside the closed count it was made of, and gives it back.'),
        remedy: text('Es wurde nichts geschrieben. Anteil und Anzahl gehören unter percentages zusammen.', 'Nothing was written. Share and count belong together under percentages.'),
      },
    ]
  })
}
