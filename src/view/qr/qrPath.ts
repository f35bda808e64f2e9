import { encode } from 'uqr'

/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4

export interface QrPath {
  /** Width and height in modules, the quiet zone among them. */
  readonly size: number
  /** Path of the dark modules in an SVG of that size. */
  readonly path: string
}

/**
 * A link as a QR code: level M (15 % may be covered or blurred, as by a projector), each row of dark modules one stroke of the path.
 * @throws Error for more than a code can hold (2,331 bytes)
 */
export function qrPath(link: string): QrPath {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`))
  return { size, path: runs.join('') }
}
