import { address } from '@/contract/address.ts'
import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import type { OfferingFile } from '@/contract/schema/offering.ts'
import type { Text } from '@/contract/schema/text.ts'
import { text } from '../check/finding.ts'
import { saidIn } from './saidIn.ts'

type Contents = ReadonlyMap<string, string>

/** What changed in the offers and schools of a region: offerings that came or went, and in those that stayed offers new, gone or with other figures. */
export function offerChanges(region: RegionEntry, was: RegionEntry, before: Contents, after: Contents): Text[] {
  const [old, now] = [was.offerings ?? [], region.offerings ?? []]
  const said = ({ name }: { readonly name: Text }) => text(`${region.name.de}, ${name.de}`, `${region.name.en}, ${name.en}`)
  const gone = old.filter(({ offering }) => !now.some((one) => one.offering === offering))
  return [
    ...now.flatMap((entry) => {
      const earlier = old.find(({ offering }) => offering === entry.offering)
      const where = said(entry)
      if (earlier === undefined) return [text(`${where.de}: neue Angebote.`, `${where.en}: new offers.`)]
      const [file, residence] = [address.offering(region.id, entry.offering), address.residence(region.id, entry.offering)]
      if (earlier.hash === entry.hash && earlier.residence === entry.residence) return []
      // A hash changes with the date of the build alone.
      if ([file, residence].every((one) => saidIn(before.get(one)) === saidIn(after.get(one)))) return []
      return [differences(where, offersOf(before.get(file)), offersOf(after.get(file)))]
    }),
    ...gone.map((entry) => text(`${said(entry).de}: nicht mehr enthalten.`, `${said(entry).en}: no longer included.`)),
    ...(was.sites !== undefined && region.sites !== undefined && saidIn(before.get(address.sites(region.id))) !== saidIn(after.get(address.sites(region.id))) ? [text(`${region.name.de}: Angaben zu Schulen geändert.`, `${region.name.en}: statements on schools changed.`)] : []),
  ]
}

/** What the file says of each offer, by its key. */
function offersOf(written: string | undefined): ReadonlyMap<string, string> {
  const offers = new Map<string, string>()
  if (written === undefined) return offers
  const { id, dimension, value, status } = JSON.parse(written) as OfferingFile
  const axes = id.map((name) => dimension[name]?.category.index ?? [])
  for (const index of new Set([...Object.keys(value), ...Object.keys(status)])) {
    let rest = Number(index)
    const words = [...axes].reverse().map((axis) => {
      const word = axis[rest % axis.length] ?? ''
      rest = Math.floor(rest / axis.length)
      return word
    })
    const [measure = '', ...offer] = words.reverse()
    const key = offer.join('|')
    offers.set(key, `${offers.get(key) ?? ''} ${measure}=${value[index] ?? ''} ${status[index] ?? ''}`)
  }
  return offers
}

function differences(where: Text, old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Text {
  const opened = [...now.keys()].filter((key) => !old.has(key)).length
  const gone = [...old.keys()].filter((key) => !now.has(key)).length
  const other = [...now].filter(([key, said]) => old.has(key) && old.get(key) !== said).length
  if (opened + gone + other === 0) return text(`${where.de}: Wohnorte, Namen oder Definitionen geändert.`, `${where.en}: residences, names or definitions changed.`)
  return text(`${where.de}: ${opened} Angebote neu, ${gone} entfallen, ${other} mit anderen Angaben.`, `${where.en}: ${opened} offers new, ${gone} gone, ${other} with other figures.`)
}
