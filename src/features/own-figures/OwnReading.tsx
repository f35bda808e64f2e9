import { useEffect, useRef } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import type { OwnThread } from '@/query/own/ownReader.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { Message } from '@/view/ui/Message.tsx'
import { Busy } from './Busy.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { FileStep } from './FileStep.tsx'
import { FindingsStep } from './FindingsStep.tsx'
import { Stepper } from './Stepper.tsx'
import { useMissedDrops } from './useMissedDrops.ts'
import { useReading } from './useReading.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly regions: readonly Region[]
  readonly region: string
  readonly onShow: (figures: OwnFigures, region: string) => void
  /** What starts the thread; a test puts its own there. */
  readonly start?: () => OwnThread
}

/** One file on its way: chosen, assigned, checked, shown. */
export function OwnReading({ catalogue, regions, region, onShow, start }: Props) {
  const { o, locale } = useOwnText()
  const reading = useReading(regions, start)
  const { step, busy, fault, file, opened, assignment, matches, result } = reading
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(step)
  // Whoever goes on to another step finds the focus there, as after opening a page.
  useEffect(() => {
    if (last.current !== step) place.current?.focus()
    last.current = step
  }, [step])
  useMissedDrops()
  return (
    <div className="own-reading" ref={place} tabIndex={-1}>
      <Stepper step={step} />
      {busy !== undefined && <Busy busy={busy} file={file?.name ?? ''} onCancel={reading.reset} />}
      {fault !== undefined && (
        <Message heading={o.file.fault} tone="fault">
          <p>
            {file !== undefined && <strong>{file.name}: </strong>}
            {fault.sentence[locale]}
          </p>
          <p>→ {fault.remedy[locale]}</p>
        </Message>
      )}
      {step === 'file' && busy === undefined && <FileStep onFile={reading.open} />}
      {step === 'columns' && busy === undefined && opened !== undefined && assignment !== undefined && (
        <ColumnsStep
          opened={opened}
          assignment={assignment}
          matches={matches}
          regions={regions}
          onAssign={reading.assign}
          onEncoding={(encoding) => file !== undefined && reading.open(file, encoding)}
          onCheck={() => reading.check()}
          onReset={reading.reset}
        />
      )}
      {step === 'findings' && busy === undefined && result !== undefined && (
        <FindingsStep
          catalogue={catalogue}
          region={region}
          result={result}
          leaveOutFaulty={assignment?.leaveOutFaulty ?? false}
          onLeaveOut={(leaveOutFaulty) => reading.check({ leaveOutFaulty })}
          onShow={onShow}
          onBack={reading.toColumns}
        />
      )}
    </div>
  )
}
