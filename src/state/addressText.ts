import { type Address, EMPTY_ADDRESS, type Key, KEYS } from './address.ts'

const names = Object.keys(KEYS) as (keyof Address)[]

const keyOf = (name: keyof Address) => KEYS[name] as Key<unknown>

/** Reads a query string (`location.search`). Never throws: what cannot be read counts as not said. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search)
  const said = names.map((name) => {
    const text = params.get(keyOf(name).name)
    return [name, text === null ? null : keyOf(name).parse(text)]
  })
  return { ...EMPTY_ADDRESS, ...Object.fromEntries(said) }
}

/** Writes an address as a query string with its `?`, only what it says, always in the same order; empty when it says nothing. */
export function writeAddress(address: Address): string {
  const parts = names.flatMap((name) => {
    const value = address[name]
    return value === null ? [] : [`${keyOf(name).name}=${escape(keyOf(name).write(value))}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Colon and comma may stand in a query string as they are (RFC 3986): a link that can be read aloud. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')
