import type { Snapshot } from '@/contract/schema/snapshot.ts'
import { readSnapshot, type SnapshotFault } from '@/model/snapshot/snapshotFile.ts'
import type { SnapshotTexts } from '@/model/text/snapshot/snapshotTextsOf.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { newSnapshotId } from '../newId.ts'
import { OpenFile } from '../OpenFile.tsx'
import { readSlideAddress } from '../slideAddress.ts'

/** Opens a snapshot's file beside the snapshots that are there. */
export function OpenSnapshotFile({ onOpen }: { readonly onOpen: (snapshot: Snapshot) => Promise<void> }) {
  const { n } = useSnapshotText()
  const open = async (text: string) => {
    const { snapshot, faults } = readSnapshot(text, newSnapshotId, readSlideAddress)
    if (snapshot !== undefined) await onOpen(snapshot)
    return { opened: snapshot !== undefined, faults: faults.map((fault) => faultText(fault, n)) }
  }
  return <OpenFile label={n.list.open} open={open} refused={n.list.refused} withFaults={n.list.withFaults} />
}

function faultText(fault: SnapshotFault, { faults }: SnapshotTexts): string {
  switch (fault.key) {
    case 'tooNew':
    case 'part':
    case 'lost':
      return faults[fault.key](fault.what)
    case 'row':
      return faults.row(fault.row)
    default:
      return faults[fault.key]
  }
}
