/**
 * The next of two records with every part that says the same taken from the one before, so that what is made of that part need not be made again.
 * The record before itself, when all parts say the same.
 */
export function keepParts<T extends object>(before: T, next: T): T {
  const parts = Object.entries(next).map(([key, value]) => {
    const was: unknown = before[key as keyof T]
    return [key, same(was, value) ? was : value]
  })
  return parts.length === Object.keys(before).length && parts.every(([key, value]) => before[key as keyof T] === value) ? before : (Object.fromEntries(parts) as T)
}

const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
