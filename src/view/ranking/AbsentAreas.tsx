import { ABSENCES } from '@/contract/absence.ts'
import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Choosing } from '@/model/figures/figures.ts'
import type { RankedArea } from '@/model/series/rank.ts'
import { PatternSwatch } from '../legend/PatternSwatch.tsx'
import { usePanelText } from '../text/usePanelText.ts'

interface Props extends Choosing {
  /** Only areas without a value. */
  readonly ranked: readonly RankedArea[]
  readonly byId: ReadonlyMap<string, Area>
}

/** Areas without a value, by reason, with the pattern and sign of the map. */
export function AbsentAreas({ ranked, byId, selected, pointed, onPoint, onSelect }: Props) {
  const { t, p, format } = usePanelText()
  const groups = ABSENCES.map((reason) => ({ reason, areas: ranked.filter(({ cell }) => cell.absence === reason) })).filter(({ areas }) => areas.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="ranking-absent" aria-label={p.ranking.absent}>
      <h3>{p.ranking.absent}</h3>
      {groups.map(({ reason, areas }) => (
        <div key={reason} className="ranking-reason">
          <p>
            <PatternSwatch reason={reason} /> {format.absence(reason)} ({format.absenceSign(reason)}): {t.legend.areas(areas.length)}
          </p>
          <ul>
            {areas.map(({ area }) => (
              <li key={area}>
                <button
                  type="button"
                  className="ranking-absentee"
                  aria-pressed={selected.includes(area)}
                  data-pointed={pointed === area || undefined}
                  onMouseEnter={() => onPoint(area)}
                  onMouseLeave={() => onPoint(undefined)}
                  onFocus={() => onPoint(area)}
                  onBlur={() => onPoint(undefined)}
                  onClick={(event) => onSelect(area, event.shiftKey || event.ctrlKey || event.metaKey)}
                >
                  {inLanguage(byId.get(area)?.short ?? area, format.locale)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
