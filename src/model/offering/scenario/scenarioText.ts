/** An offer, as an action names it. */
export interface OfferName {
  readonly place: string
  readonly programme: string
  readonly form: string
}

/** One step of a scenario. `into`: the place whose offer of the same programme takes all pupils. */
export type ScenarioAction =
  | ({ readonly kind: 'close' | 'open' } & OfferName)
  | ({ readonly kind: 'merge'; readonly into: string } & OfferName)

const ID = /^[a-z0-9][a-z0-9-]*$/

/**
 * A scenario as a short text for the address: `close.bs.metall.tz_merge.he.metall.tz.bs_open.sz.pflege.vz`. Its signs need no escape in an address,
 * and none of them can be part of an id.
 */
export function writeScenario(actions: readonly ScenarioAction[]): string {
  return actions.map((action) => [action.kind, action.place, action.programme, action.form, ...(action.kind === 'merge' ? [action.into] : [])].join('.')).join('_')
}

/** Reads it back. What is no action costs only itself and is handed back as it stands; an action that comes twice counts once. */
export function readScenario(text: string): { readonly actions: readonly ScenarioAction[]; readonly strange: readonly string[] } {
  const actions: ScenarioAction[] = []
  const strange: string[] = []
  for (const piece of new Set(text.split('_').filter((one) => one !== ''))) {
    const action = readAction(piece.split('.'))
    if (action === undefined) strange.push(piece)
    else actions.push(action)
  }
  return { actions, strange }
}

function readAction(words: readonly string[]): ScenarioAction | undefined {
  const [kind, place, programme, form, into] = words
  if (place === undefined || programme === undefined || form === undefined || !words.slice(1).every((word) => ID.test(word))) return undefined
  if ((kind === 'close' || kind === 'open') && words.length === 4) return { kind, place, programme, form }
  if (kind === 'merge' && into !== undefined && words.length === 5 && into !== place) return { kind, place, programme, form, into }
  return undefined
}
