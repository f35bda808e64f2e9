import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { findOffice } from '../../../scripts/office.mjs'

/** What an office suite that is not PowerPoint makes of a file. */
export interface Opened {
  readonly slides: number
  /** What each chart is to LibreOffice (`line`, `bar`), with its rows and its numbers: a chart that came as a picture is none. */
  readonly charts: readonly { readonly kind: string; readonly rows: number; readonly numbers: readonly number[] }[]
}

/** Path of LibreOffice; `undefined` on a machine that has none. */
export const office = findOffice()

/** Opens a presentation in LibreOffice and reads what it saves again in its own format. @throws Error when it cannot open it */
export function openInLibreOffice(file: string): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'presentation-'))
  execFileSync(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'odp', '--outdir', folder, file], { stdio: 'pipe', timeout: 90_000 })
  const files = unzipSync(readFileSync(join(folder, basename(file).replace('.pptx', '.odp'))))
  rmSync(folder, { recursive: true, force: true })
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const objects = Object.keys(files).filter((name) => /^Object \d+\/content\.xml$/.test(name))
  return {
    slides: xml('content.xml').match(/<draw:page /g)?.length ?? 0,
    charts: objects.sort((a, b) => Number.parseInt(a.slice(7), 10) - Number.parseInt(b.slice(7), 10)).map((name) => {
      const content = xml(name)
      return {
        kind: /<chart:chart [^>]*chart:class="chart:(\w+)"/.exec(content)?.[1] ?? '',
        rows: content.match(/<chart:series /g)?.length ?? 0,
        numbers: [...content.matchAll(/office:value="([^"]+)"/g)].map(([, value]) => Number(value)),
      }
    }),
  }
}
