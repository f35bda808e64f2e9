import type { Area } from '@/contract/schema/region.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { holdsDemo, type KeyFigure } from '@/model/profile/keyFigure.ts'
import { populationOf } from '@/model/profile/profileSentences.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'
import type { ProfileScene } from './profileScene.ts'
import '@/view/ui/demoBadge.css'

interface Props {
  /** Names the page. */
  readonly headingId: string
  readonly scene: ProfileScene
  readonly rows: readonly KeyFigure[]
  readonly second: readonly KeyFigure[]
  readonly title: string
  /** All figures that can be had are there. */
  readonly settled: boolean
}

/** What it is, where it lies, how many live there; and whether anything on the page is invented. */
export function ProfileHead({ headingId, scene: { area, other, entry }, rows, second, title, settled }: Props) {
  const { t, p, format, locale } = useProfileText()
  const demo = [...rows, ...second].filter(holdsDemo).length
  const line = (one: Area, of: readonly KeyFigure[]) => {
    const people = populationOf(of)
    const known = people === undefined ? '' : isPresent(people.cell) ? p.population(format.number(people.cell.value, 0), format.periodInSentence(people.period, people.indicator.yearMeaning)) : p.noPopulation(format.absence(people.cell.absence))
    // "Landkreis Helmstedt" says already what it is.
    const kind = one.name.startsWith(p.kinds[one.kind]) ? [] : [p.kinds[one.kind]]
    return [...(other === undefined ? [] : [one.name]), ...kind, entry.name[locale], settled || known !== '' ? known : t.app.loading].filter((part) => part !== '').join(' · ')
  }
  return (
    <div className="profile-title">
      <h1 id={headingId}>{title}</h1>
      <p>{line(area, rows)}</p>
      {other !== undefined && <p>{line(other.area, second)}</p>}
      <p className="profile-demo">
        {demo > 0 && (
          <>
            <span className="demo-badge">{p.demo}</span> {p.demoRows(demo)}
          </>
        )}
      </p>
    </div>
  )
}
