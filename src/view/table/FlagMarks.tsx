import type { Flag } from '@/contract/absence.ts'
import { useText } from '../text/TextContext.tsx'

/** The flags of a figure as raised letters; a screen reader hears the words. */
export function FlagMarks({ flags }: { readonly flags: readonly Flag[] }) {
  const { format } = useText()
  if (flags.length === 0) return null
  const words = flags.map((flag) => format.flag(flag)).join(', ')
  return (
    <>
      <sup className="flag-marks" title={words} aria-hidden="true">
        {flags.map((flag) => format.flagMark(flag)).join('')}
      </sup>
      <span className="visually-hidden"> ({words})</span>
    </>
  )
}
