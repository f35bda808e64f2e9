import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { useOwnRoom } from '@/query/own/useOwnRoom.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { OwnItem } from './OwnItem.tsx'
import { placesOf } from './placesOf.ts'
import { saveSource } from './saveSource.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly region: string
  readonly onShow: (figures: OwnFigures, region: string) => void
}

/** What has been brought in: to be shown again, kept, given out or deleted. */
export function OwnList({ catalogue, region, onShow }: Props) {
  const { o, locale } = useOwnText()
  const { figures } = useOwnRoom()
  const [said, setSaid] = useState('')
  return (
    <section aria-labelledby="own-list" hidden={figures.length === 0 && said === ''}>
      <h3 id="own-list">{o.list.heading}</h3>
      <ul className="own-items">
        {figures.map((own) => {
          const { id, indicator, file, cubes } = own
          const name = indicator.name[locale]
          const periods = cubes.flatMap((cube) => cube.periods).toSorted()
          const [first = '', last = first] = [periods[0], periods.at(-1)]
          const [place] = placesOf(own, catalogue, region)
          return (
            <OwnItem key={id} id={id} name={name} about={`${o.stripe.file(file)}, ${o.list.periods(first.slice(0, 4), last.slice(0, 4))}`} onRemoved={setSaid}>
              {place !== undefined && (
                <button type="button" className="button" aria-label={`${o.list.show}: ${name}`} onClick={() => onShow(own, place.id)}>
                  {o.list.show}
                </button>
              )}
              <button type="button" className="button" title={o.list.exportHint} onClick={() => saveSource(own)}>
                <Icon name="download" />
                {o.list.export}
              </button>
            </OwnItem>
          )
        })}
      </ul>
      <p role="status">{said}</p>
    </section>
  )
}
