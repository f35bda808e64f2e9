import type { MarkKeys } from '../legend/markKeys.ts'
import { SIGN_WIDTH } from '../legend/markKeys.ts'
import type { PlateKeys } from './plate.ts'

/** Signs upon a map as groups of a plate's legend. */
export function signLegend(groups: readonly MarkKeys[]): readonly PlateKeys[] {
  return groups.map(({ heading, keys }) => ({ heading, keys: keys.map(({ label, shapes, half }) => ({ swatch: { width: SIGN_WIDTH, height: 2 * half, shapes }, label })) }))
}
