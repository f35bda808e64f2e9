import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { useOwnRoom, useRemoveOwn } from '@/query/own/useOwnRoom.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { KeepField } from './KeepField.tsx'
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
  const { figures, kept } = useOwnRoom()
  const remove = useRemoveOwn()
  const [said, setSaid] = useState('')
  return (
    <section className="own-list" aria-labelledby="own-list" hidden={figures.length === 0 && said === ''}>
      <h3 id="own-list">{o.list.heading}</h3>
      <ul>
        {figures.map((own) => {
          const { id, indicator, file, cubes } = own
          const periods = cubes.flatMap((cube) => cube.periods).toSorted()
          const [first = '', last = first] = [periods[0], periods.at(-1)]
          const [place] = placesOf(own, catalogue, region)
          return (
            <li key={id}>
              <p>
                <strong>{indicator.name[locale]}</strong>
                <br />
                <span className="own-hint">
                  {o.stripe.file(file)}, {o.list.periods(first.slice(0, 4), last.slice(0, 4))}
                </span>
              </p>
              <KeepField id={id} kept={kept.has(id)} />
              <p className="button-row">
                {place !== undefined && (
                  <button type="button" className="button" aria-label={`${o.list.show}: ${indicator.name[locale]}`} onClick={() => onShow(own, place.id)}>
                    {o.list.show}
                  </button>
                )}
                <button type="button" className="button" title={o.list.exportHint} onClick={() => saveSource(own)}>
                  <Icon name="download" />
                  {o.list.export}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`${o.list.remove}: ${indicator.name[locale]}`}
                  onClick={() => void remove(id).then(() => setSaid(o.list.removed(indicator.name[locale])))}
                >
                  {o.list.remove}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
      <p role="status">{said}</p>
    </section>
  )
}
