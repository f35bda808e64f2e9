import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { OTHER_RESIDENCE, type OfferingFile, type ResidenceFile } from '@/contract/schema/offering.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import { type Finding, text } from '../../check/finding.ts'

type Files = ReadonlyMap<string, string>

/**
 * Looks at the finished files of offers as a stranger would, and shares no code with the protecting: no count of persons from 1 to `k` − 1 is published
 * or is the difference of pupils and first year; residences add up to the pupils of their offer, and no offer whose pupils are secret has any.
 * Every breach is an error, and the build is not written.
 */
export function auditOffers(files: Files): Finding[] {
  const catalogue = JSON.parse(files.get(address.catalogue()) ?? '{"regions":[]}') as Pick<Catalogue, 'regions'>
  const papers = JSON.parse(files.get(address.papers()) ?? '{"tables":[]}') as Pick<Papers, 'tables'>
  return catalogue.regions.flatMap(({ id, offerings = [] }) =>
    offerings.flatMap(({ offering, paper, residence }) => {
      const policy = papers.tables.find((one) => one.id === paper)?.protection
      const written = files.get(address.offering(id, offering))
      const k = policy?.method === 'suppression' ? policy.k : 1
      const offers = countsOf(JSON.parse(written ?? 'null') as OfferingFile | null)
      const lived = files.get(address.residence(id, offering))
      return [
        ...offerBreaches(offers, k).map((where) => breach(address.offering(id, offering), where)),
        ...(residence === undefined || lived === undefined ? [] : residenceBreaches(JSON.parse(lived) as ResidenceFile, offers, k).map((where) => breach(address.residence(id, offering), where))),
      ]
    }),
  )
}

/** Numbers of a sparse file by the words of their cell, the first word apart. */
function cellsOf({ id, dimension, value }: Pick<OfferingFile | ResidenceFile, 'id' | 'value'> & { readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>> }): [string, string, number][] {
  const axes = id.map((name) => dimension[name]?.category.index ?? [])
  return Object.entries(value).map(([index, number]) => {
    let rest = Number(index)
    const words: string[] = []
    for (const axis of [...axes].reverse()) {
      words.unshift(axis[rest % axis.length] ?? '')
      rest = Math.floor(rest / axis.length)
    }
    const [first = '', ...others] = words
    return [first, others.join(' '), number]
  })
}

type Offers = ReadonlyMap<string, Readonly<Record<string, number>>>

function countsOf(file: OfferingFile | null): Offers {
  const offers = new Map<string, Record<string, number>>()
  for (const [measure, offer, number] of file === null ? [] : cellsOf(file)) offers.set(offer, { ...offers.get(offer), [measure]: number })
  return offers
}

const small = (people: number | undefined, k: number) => people !== undefined && people > 0 && people < k

function offerBreaches(offers: Offers, k: number): string[] {
  return [...offers].flatMap(([offer, { pupils, 'first-year': first }]) => {
    const later = pupils === undefined || first === undefined ? undefined : pupils - first
    return [...(small(pupils, k) ? [`${offer} pupils`] : []), ...(small(first, k) ? [`${offer} first-year`] : []), ...(small(later, k) ? [`${offer} pupils − first-year`] : [])]
  })
}

function residenceBreaches(file: ResidenceFile, offers: Offers, k: number): string[] {
  const sums = new Map<string, number>()
  const breaches: string[] = []
  for (const [area, offer, people] of cellsOf(file)) {
    sums.set(offer, (sums.get(offer) ?? 0) + people)
    if (small(people, k)) breaches.push(`${offer} ${area === OTHER_RESIDENCE ? 'remainder' : area}`)
  }
  for (const [offer, people] of sums) if (offers.get(offer)?.['pupils'] !== people) breaches.push(`${offer} sum`)
  return breaches
}

const breach = (file: string, where: string): Finding => ({
  code: 'audit-small-count',
  severity: 'error',
  place: { file, column: where },
  sentence: text('Eine kleine Zahl von Personen würde veröffentlicht oder ließe sich ausrechnen.', 'A small number of persons would be published, or could be reckoned.'),
  remedy: text('Es wurde nichts geschrieben. Der Fehler liegt im Compiler (compiler/protect/offers), nicht in den Quellen.', 'Nothing was written. The fault is in the compiler (compiler/protect/offers), not in the sources.'),
})
