import type { ReactNode } from 'react'
import { CanvasChoice } from '@/view/stage/onStage.tsx'

/** Maps as in a meeting: without MapLibre. */
export const OnSvg = ({ children }: { readonly children: ReactNode }) => <CanvasChoice value="svg">{children}</CanvasChoice>
