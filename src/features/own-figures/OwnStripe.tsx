import { isOwn } from '@/model/own/ownId.ts'
import { useOwnRoom } from '@/query/own/useOwnRoom.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import './stripe.css'

/** Stands over every picture that holds own figures or an own group, on screen and in print. */
export function OwnStripe() {
  const { view } = useView()
  const { o } = useOwnText()
  const { figures } = useOwnRoom()
  const own = figures.find(({ id }) => id === view.indicator)
  return (
    <aside className="own-stripe" aria-label={o.stripe.words}>
      <p>
        <strong>{isOwn(view.indicator) ? o.stripe.words : o.stripe.group}</strong>
        {own !== undefined && <span> · {o.stripe.file(own.file)}</span>}
        {own?.protectBelow !== undefined && <span> · {o.stripe.hidden(own.protectBelow)}</span>}
      </p>
      <ViewLink to={{ page: 'data', section: 'own' }} className="own-stripe-link">
        {o.stripe.manage}
      </ViewLink>
    </aside>
  )
}
