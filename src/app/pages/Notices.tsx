import { useView } from '@/state/ViewContext.tsx'
import { onDemand, unseen } from '@/view/ui/onDemand.tsx'

const NoticeList = onDemand(async () => (await import('./NoticeList.tsx')).NoticeList, unseen)

/** What the address asked for and the data do not have; an address that is all right brings none of it. */
export function Notices() {
  return useView().notices.length > 0 && <NoticeList />
}
