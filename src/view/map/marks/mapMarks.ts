/** What a page may put upon the areas of a map: sites as points, and lines between places. Nothing of it is loaded where no page asks for it. */

/** What a site offers, told by the shape of its sign: the same signs as in the matrix of offers. */
export const SITE_FORMS = ['full-time', 'part-time', 'both', 'other'] as const
export type SiteForm = (typeof SITE_FORMS)[number]

/** A site. The list is replaced when the sites change, never for an emphasis: its clusters are reckoned once. */
export interface SitePoint {
  readonly id: string
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number]
  /** What a screen reader says of it ("BBS Helmstedt, Vollzeit, 23 Schülerinnen und Schüler"). */
  readonly name: string
  readonly form: SiteForm
  /** The sign's area grows with it; without one the sign has the fixed size. */
  readonly value?: number | undefined
  /** The town's point, not the house's: a dashed ring says so. */
  readonly approximate: boolean
}

/** A line from a place to another. */
export interface MapLink {
  readonly id: string
  /** `flow`: a ribbon that tapers to an arrow head; `serves`: a plain line between a site and an area it serves. */
  readonly kind: 'flow' | 'serves'
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  /** Width of a flow where it begins, in CSS pixels (`flowWidth`). Plain lines all have the same. */
  readonly width: number
  /** What a screen reader says of it ("Gifhorn nach Wolfsburg: 412 Personen"). */
  readonly name: string
}

/** What is pointed out among the marks. A change of it touches only the marks it is about. */
export interface MarkEmphasis {
  readonly selected: readonly string[]
  /** Pointed at elsewhere: in the matrix, the list. */
  readonly emphasised: string | undefined
  /** The others step back. Undefined: none does. */
  readonly lit: readonly string[] | undefined
}

export const NO_EMPHASIS: MarkEmphasis = { selected: [], emphasised: undefined, lit: undefined }

/** How strongly one mark is drawn. */
export type MarkState = 'plain' | 'lit' | 'dimmed' | 'selected' | 'hovered'

/** Tells the state of each mark. Pointed at before chosen before lit; who is chosen never steps back. */
export function markStates({ selected, emphasised, lit }: MarkEmphasis): (id: string) => MarkState {
  const [chosen, bright] = [new Set(selected), lit && new Set(lit)]
  return (id) => {
    if (id === emphasised) return 'hovered'
    if (chosen.has(id)) return 'selected'
    if (bright === undefined) return 'plain'
    return bright.has(id) ? 'lit' : 'dimmed'
  }
}
