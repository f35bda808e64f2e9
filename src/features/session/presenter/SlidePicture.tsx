import { useMemo } from 'react'
import { compareFigures } from '@/model/snapshot/compareFigures.ts'
import { frozenMaps } from '@/model/snapshot/frozenMaps.ts'
import type { ReadView, ShownView } from '@/model/snapshot/shownView.ts'
import { SmallMap } from '@/view/map/svg/SmallMap.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { classColours } from '@/view/theme/classColours.ts'
import { useShownView } from '../useShownView.ts'

interface Props {
  readonly address: string
  readonly read: ReadView
  /** Whether the sentence of the view stands below. */
  readonly sentence?: boolean
}

/**
 * A small picture of a slide as it was pinned: its map, drawn from the files that the meeting has prepared; of a slide without a map the page and what it shows.
 * Where its figures cannot be had the headline has to do: the wall itself says what is the matter.
 */
export function SlidePicture({ address, read, sentence = false }: Props) {
  const { locale } = useText()
  const state = useShownView(read, address, locale, 0)
  if (state.status !== 'ready') return <div className="presenter-picture" />
  const told = state.shown.figures?.sentence[locale] ?? ''
  return (
    <>
      <Picture shown={state.shown} />
      {sentence && told !== '' && <p className="session-about">{told}</p>}
    </>
  )
}

function Picture({ shown: { figures, picture, page } }: { readonly shown: ShownView }) {
  const { t, format, locale } = useText()
  const choropleth = useMemo(() => figures && picture && frozenMaps(figures, compareFigures(figures, figures), picture.areas, format)?.now, [figures, picture, format])
  const pageName = Object.entries(t.app.pages).find(([id]) => id === page)?.[1] ?? page
  const description = [pageName, ...(figures === undefined ? [] : [figures.title[locale], figures.details[locale]])].join(' · ')
  if (figures?.map === undefined || picture === undefined || choropleth === undefined) return <p className="presenter-picture presenter-page">{description}</p>
  return (
    <div className="presenter-picture">
      <SmallMap labels={false} picture={{ ...picture, choropleth, colours: classColours(figures.map.palette, choropleth), emphasised: undefined, lit: undefined, description }} />
    </div>
  )
}
