import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Finding, text } from '../check/finding.ts'
import { readAreas } from '../read/readAreas.ts'
import { readYaml } from '../read/readYaml.ts'
import { readOffers, readResidence } from '../read/offers/readOffers.ts'
import { readSites } from '../read/offers/readSites.ts'
import { offeringFileSchema, offeringPaperSchema } from '../schema/offeringFile.ts'
import { ImportError } from './importError.ts'
import { printImportFindings } from './printFindings.ts'
import { openFile } from './read/openFile.ts'
import { importOffers, type OfferImportResult } from './offers/importOffers.ts'

export interface OfferingRequest {
  readonly path: string
  readonly sources: string
  readonly offering: string
  readonly sheet: string | undefined
  readonly onConflict: 'keep' | 'replace'
}

/** Where the command's words go: to the terminal, or to a test. */
export interface Say {
  readonly word: (line: string) => void
  readonly complaint: (line: string) => void
}

/**
 * `npm run import -- FILE --offering NAME`: reads a planner's table into `sources/offerings/NAME`. Both files are written, or none.
 * @returns exit code: 0 written, 1 findings and nothing written, 2 wrong use
 */
export async function importOffering(request: OfferingRequest, files: number, say: Say): Promise<number> {
  if (files !== 1) {
    say.complaint('Mit --offering genau eine Datei nennen.')
    return 2
  }
  const result = await readOffering(request)
  for (const line of printImportFindings(result.findings)) say.complaint(line)
  if (!result.ok) {
    say.complaint('Es wurde nichts geschrieben.')
    return 1
  }
  const folder = join(request.sources, 'offerings', request.offering)
  const drafts = [{ name: 'offers.csv', content: result.offers }, ...(result.residence === undefined ? [] : [{ name: 'residence.csv', content: result.residence }])]
  try {
    for (const { name, content } of drafts) writeFileSync(join(folder, `.${name}.part`), content)
    for (const { name } of drafts) renameSync(join(folder, `.${name}.part`), join(folder, name))
    // Residences of offers that now say something else hold no longer; where none are left, neither is the file.
    if (result.residence === undefined) rmSync(join(folder, 'residence.csv'), { force: true })
  } finally {
    for (const { name } of drafts) rmSync(join(folder, `.${name}.part`), { force: true })
  }
  say.word(`${basename(request.path)} → ${folder}: ${result.rows} Angebote.`)
  return 0
}

async function readOffering({ path, sources, offering, sheet, onConflict }: OfferingRequest): Promise<OfferImportResult> {
  const findings: Finding[] = []
  const keep = <T extends { findings: Finding[] }>(read: T): T => {
    findings.push(...read.findings)
    return read
  }
  const folder = `offerings/${offering}`
  const content = (file: string) => (existsSync(join(sources, file)) ? readFileSync(join(sources, file), 'utf8') : undefined)
  const needed = (file: string) => content(file) ?? (findings.push(missing(file)), undefined)
  const [writtenDefinition, writtenPaper] = [needed(`${folder}/definition.yaml`), needed(`${folder}/paper.yaml`)]
  const definition = writtenDefinition === undefined ? undefined : keep(readYaml(`${folder}/definition.yaml`, writtenDefinition, offeringFileSchema)).content
  const paper = writtenPaper === undefined ? undefined : keep(readYaml(`${folder}/paper.yaml`, writtenPaper, offeringPaperSchema)).content
  const sites = definition?.sites === undefined ? [] : keep(readSites(`sites/${definition.sites}.csv`, needed(`sites/${definition.sites}.csv`) ?? '')).sites
  const areas = keep(readAreas('areas.csv', needed('areas.csv') ?? '')).areas
  const [old, lived] = [content(`${folder}/offers.csv`), content(`${folder}/residence.csv`)]
  const before = {
    offers: old === undefined ? [] : (keep(readOffers(`${folder}/offers.csv`, old)).offers?.rows ?? []),
    residence: lived === undefined ? [] : (keep(readResidence(`${folder}/residence.csv`, lived)).residence?.rows ?? []),
  }
  if (definition === undefined || paper === undefined || findings.length > 0) return { ok: false, findings }
  try {
    const document = await openFile(basename(path), readFileSync(path), sheet)
    return importOffers({ document, definition, paper, sites, areas, before, onConflict })
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { ok: false, findings: [error.finding] }
  }
}

const missing = (file: string): Finding => ({
  code: 'missing-file',
  severity: 'error',
  place: { file },
  sentence: text('Die Datei fehlt.', 'The file is missing.'),
  remedy: text('Anlegen; ein Muster liegt in tests/fixtures/sources/offerings (docs/data.md).', 'Create it; a pattern lies in tests/fixtures/sources/offerings (docs/data.md).'),
})
