import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import readXlsx from 'read-excel-file/universal'

/** The row of an area and a period in the figures of a downloaded workbook. */
export async function rowOf(download: Download, area: string, period: string): Promise<readonly unknown[] | undefined> {
  const [data] = await readXlsx(new Blob([new Uint8Array(await readFile(await download.path()))]))
  return data?.data.find((row) => row[0] === area && row[2] === period)
}
