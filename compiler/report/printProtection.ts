import type { TableAudit } from '../protect/audit/audit.ts'
import type { TableProtection } from '../protect/protect.ts'

/** What protection cost, a line for each table that has any, in German as the rest of the report. */
export function printProtection(tables: readonly TableProtection[], audits: readonly TableAudit[]): string[] {
  return tables
    .filter(({ first }) => first > 0)
    .map(({ table, first, second, people, cost, bound }) => {
      const best = cost - bound < 0.5 ? 'weniger geht nicht' : `mindestens ${Math.ceil(bound)} wären nötig`
      const audit = audits.find((one) => one.table === table)
      const tried = audit === undefined ? '' : ` Prüfung: ${audit.attacked} gesperrte Anzahlen angegriffen, engster Spielraum ${Number.isFinite(audit.narrowest) ? audit.narrowest : 'ohne Grenze'}.`
      return `Geheimhaltung ${table}: ${first} Werte zuerst gesperrt, ${second} weitere, zusammen ${people} Personen; ${Math.round(cost)} Binärstellen verloren (${best}).${tried}`
    })
}
