import { address } from '@/contract/address.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { type Finding, text } from '../check/finding.ts'

type Contents = ReadonlyMap<string, string>

/** Versions of the contract whose catalogue, cubes, boundaries and papers read like today's: 2 changed `region.json` alone, 3 brought forecasts. */
const READ_ALIKE: ReadonlySet<unknown> = new Set(['1', '2', CONTRACT_VERSION])

/** The build that lies where the new one shall go. */
export interface EarlierBuild {
  /** Its files; none where nothing lies there, or where we cannot read what lies there. */
  readonly files: Contents
  /** Its version where we cannot read it: nothing is compared with it, and what it gave away is not known. */
  readonly foreign: string | undefined
}

/** Tells a build that can be read from one of a contract that cannot; a catalogue that is no JSON is one of those. */
export function earlierBuild(files: Contents): EarlierBuild {
  const written = files.get(address.catalogue())
  if (written === undefined) return { files: new Map(), foreign: undefined }
  const version = versionOf(written)
  return READ_ALIKE.has(version) ? { files, foreign: undefined } : { files: new Map(), foreign: version }
}

function versionOf(written: string): string {
  try {
    const { contract } = JSON.parse(written) as { contract?: unknown }
    return typeof contract === 'string' ? contract : '?'
  } catch {
    return '?'
  }
}

/** What an earlier build gave away is part of what an attacker knows; where it cannot be read, that is said. */
export function unreadBuild({ foreign }: EarlierBuild): readonly Finding[] {
  if (foreign === undefined) return []
  return [
    {
      code: 'unread-build',
      severity: 'warning',
      place: { file: address.catalogue() },
      sentence: text(
        `Der Datenstand davor ist von einer anderen Fassung (${foreign}); was er veröffentlicht hat, weiß die Prüfung der Geheimhaltung nicht.`,
        `The data build before is of another version (${foreign}); the audit of small numbers does not know what it published.`,
      ),
      remedy: text(
        'War er veröffentlicht, gesperrte Zahlen beider Stände von Hand vergleichen; sonst ist nichts zu tun.',
        'If it was published, compare the closed figures of both builds by hand; otherwise there is nothing to do.',
      ),
    },
  ]
}
