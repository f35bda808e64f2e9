import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate'
import type { OwnLimits } from '@/model/own/limits.ts'
import { noWorkbook, unpacksTooLarge } from './faults.ts'

const SLICE = 65_536

/** Parts of a workbook that carry cells and how they are laid out; pictures and printer settings are none. */
const isNeeded = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels')

/**
 * Adds up what the archive's own directory says of its size, before a byte is inflated.
 * @throws OwnFileFault when it is too much or the directory cannot be read
 */
function checkDirectory(bytes: Uint8Array, limits: OwnLimits): void {
  let [files, unpacked] = [0, 0]
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        files += 1
        unpacked += originalSize
        return false
      },
    })
  } catch {
    throw noWorkbook('kein vollständiges ZIP-Archiv / not a complete ZIP archive')
  }
  if (files > limits.archiveFiles || unpacked > limits.unpackedBytes) throw unpacksTooLarge(limits)
}

/**
 * Unpacks a workbook within limits and packs it again without compression, for the reader of workbooks. A directory may lie, so what really comes out is counted
 * as well, and inflating stops where it gets too much. Without compression nothing is left to inflate: the reader's own unpacking would ask for a worker from a
 * `blob:` address, which the page's Content Security Policy does not allow.
 * @throws OwnFileFault
 */
export function unpackWorkbook(bytes: Uint8Array, limits: OwnLimits, onProgress?: (share: number) => void): Uint8Array {
  checkDirectory(bytes, limits)
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const archive = new Unzip((file) => {
    if (!isNeeded(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error !== null) throw error
      unpacked += chunk.length
      if (unpacked > limits.unpackedBytes) throw unpacksTooLarge(limits)
      chunks.push(chunk)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += SLICE) {
    onProgress?.(at / bytes.length)
    archive.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length)
  }
  return zipSync(Object.fromEntries([...parts].map(([name, chunks]) => [name, joined(chunks)])), { level: 0 })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at)
    return at + chunk.length
  }, 0)
  return whole
}
