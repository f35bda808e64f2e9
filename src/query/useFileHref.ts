import { useEffect, useState } from 'react'
import { embeddedFile } from './embedded.ts'
import { fileUrl } from './fetchFile.ts'

const SINGLE = import.meta.env.MODE === 'single'

/** Where a link to a data file leads, for a reader who takes it as it is. In a single file to a copy in memory, which is there a moment later. */
export function useFileHref(file: string, hash: string | undefined): string | undefined {
  const [copy, setCopy] = useState<string>()
  useEffect(() => {
    if (!SINGLE) return undefined
    let made: string | undefined
    let wanted = true
    const make = async () => {
      const blob = await (await embeddedFile(file)).blob()
      if (!wanted) return
      made = URL.createObjectURL(blob)
      setCopy(made)
    }
    void make()
    return () => {
      wanted = false
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [file])
  return SINGLE ? copy : fileUrl(file, hash)
}
