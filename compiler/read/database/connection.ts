type Environment = Readonly<Record<string, string | undefined>>

/** The variable that names the data base as one address, `postgresql://user@host/name`; without it the usual `PG…` variables are asked. */
export const ADDRESS = 'SCHULWEGE_DATABASE_URL'

/** How the environment names the data base. `pg` reads the `PG…` variables by itself. */
export type Connection = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'variables' } | { readonly kind: 'broken' }

/** @returns undefined when the environment names no data base at all. The address is a secret: it goes into no sentence. */
export function connectionOf(environment: Environment): Connection | undefined {
  const address = environment[ADDRESS] ?? ''
  if (address !== '') return URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol) ? { kind: 'address', address } : { kind: 'broken' }
  return [environment['PGHOST'], environment['PGDATABASE']].some((value) => value !== undefined && value !== '') ? { kind: 'variables' } : undefined
}
