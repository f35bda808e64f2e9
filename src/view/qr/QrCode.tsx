import { qrPath } from './qrPath.ts'

/** A link as a QR code, made here. Black on white in every theme: a camera reads nothing else for certain. */
export function QrCode({ link, label }: { readonly link: string; readonly label: string }) {
  const { size, path } = qrPath(link)
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
