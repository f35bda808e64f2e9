import { address, DATA_FOLDER } from '@/contract/address.ts'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { entry, lazyOf, read, withImports } from './dist.ts'

/** Floors of the design (bytes, gzip; a kB has 1,000): scripts of the first picture, of picture and app together, of a page that is opened later; data of a region's first view. */
export const BUDGET = { picture: 30_000, pictureAndApp: 130_000, page: 20_000, data: 60_000 } as const

/** By this the built React is known. */
export const REACT = 'Minified React error'

/** What runs before the first picture. */
export const firstPicture = (): Set<string> => withImports(entry())

/**
 * The first picture's scripts and the app's, which take over from it; MapLibre, asked for once the picture stands, is not among them.
 * @throws Error when no app is found: a budget must not be kept by counting nothing
 */
export function firstAndApp(): Set<string> {
  const scripts = firstPicture()
  const [app, ...others] = lazyOf(scripts).filter((script) => read(script).includes(REACT))
  if (app === undefined || others.length > 0) throw new Error(`The first picture must ask for one app, and asks for ${app === undefined ? 'none' : [app, ...others].join(', ')}.`)
  return withImports(app, scripts)
}

/** The data files of every region's first view. */
export function firstViews(): readonly { readonly region: string; readonly data: readonly string[] }[] {
  const { regions } = catalogueSchema.parse(JSON.parse(read(`${DATA_FOLDER}/${address.catalogue()}`)))
  return regions.map(({ id, defaultLevel, defaultIndicator }) => ({
    region: id,
    data: [address.catalogue(), address.region(id), address.boundaries(id, defaultLevel), address.surroundings(id, defaultLevel), address.cube(id, defaultIndicator)].map((file) => `${DATA_FOLDER}/${file}`),
  }))
}
