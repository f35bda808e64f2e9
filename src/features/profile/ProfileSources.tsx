import { FLAGS } from '@/contract/absence.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'
import type { ProfileScene } from './profileScene.ts'

interface Props {
  readonly scene: ProfileScene
  /** Papers of the tables that the rows are read from. */
  readonly papers: readonly string[]
}

/** Where all of it comes from: each source once, and what the raised letters mean. The data build stands in the foot of every page. */
export function ProfileSources({ scene: { catalogue, entry, area }, papers }: Props) {
  const { p, format } = useProfileText()
  const more = [...(entry.offerings ?? []), ...(entry.flows ?? []).filter(({ areas }) => areas.includes(area.id))].map(({ paper }) => paper)
  const lines = [...new Set([...papers, ...more].flatMap((paper) => catalogue.attributions[paper] ?? []))]
  const marks = new Set(entry.cubes.flatMap((cube) => cube.marks))
  const flags = FLAGS.filter((flag) => marks.has(flag) && flag !== 'break')
  return (
    <div className="profile-sources">
      <h2>{p.sources}</h2>
      <p>
        {flags.map((flag) => `${format.flagMark(flag)} ${format.flag(flag)}`).join(' · ')}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
