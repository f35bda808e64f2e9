/*
 * Terms of DCAT-AP.de (https://www.dcat-ap.de/def/) that our metadata use. Lists of allowed values are maintained there; these are the ones we need.
 */

export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const LICENCES = 'http://dcat-ap.de/def/licenses/'

/** Licence of the list http://dcat-ap.de/def/licenses/ by the address that stands in a paper. */
const LICENCE_BY_URL: readonly (readonly [RegExp, string])[] = [
  [/govdata\.de\/dl-de\/by-2-0/, 'dl-by-de/2.0'],
  [/govdata\.de\/dl-de\/zero-2-0/, 'dl-zero-de/2.0'],
  [/creativecommons\.org\/licenses\/by\/4\.0/, 'cc-by/4.0'],
  [/opensource\.org\/license\//, 'other-opensource'],
  // Reproduction with source allowed (Gemeindeverzeichnis); facts without a licence of their own.
  [/destatis\.de\//, 'other-open'],
  [/gesetze-im-internet\.de\/urhg/, 'other-open'],
]

/** The IRI of a paper's licence. One that is not known counts as closed: nobody is promised more than the paper says. */
export function licenceIri(url: string): string {
  return `${LICENCES}${LICENCE_BY_URL.find(([pattern]) => pattern.test(url))?.[1] ?? 'other-closed'}`
}

const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding/'

/** `03` → state, `03154` → district, `03154008` → municipality, `031545401` → association of municipalities; none for Germany and for what has no official key. */
export function geocodingIri(area: string): string | undefined {
  const scheme = { 2: 'stateKey', 5: 'districtKey', 8: 'municipalityKey', 9: 'municipalAssociationKey' }[area.length]
  return scheme !== undefined && /^\d+$/.test(area) ? `${GEOCODING}${scheme}/${area}` : undefined
}

/** How finely a data set is cut: the smallest kind among its areas. */
export function geocodingLevelIri(areas: readonly string[]): string {
  const lengths = areas.filter((area) => /^\d+$/.test(area)).map(({ length }) => length)
  const level = lengths.some((length) => length >= 8) ? 'municipality' : lengths.includes(5) ? 'administrativeDistrict' : 'state'
  return `${GEOCODING}Level/${level}`
}

const THEMES = 'http://publications.europa.eu/resource/authority/data-theme/'

/** Themes of the EU list: education for all, population and society for what describes those who live there. */
export function themeIris(topic: string | undefined): string[] {
  return ['EDUC', ...(topic === 'bevoelkerung' || topic === 'soziale-lage' ? ['SOCI'] : [])].map((theme) => `${THEMES}${theme}`)
}

/** A file type of the EU list. */
export type FileFormat = 'JSON' | 'GEOJSON'
export const formatIri = (format: FileFormat) => `http://publications.europa.eu/resource/authority/file-type/${format}`

export const GERMAN = 'http://publications.europa.eu/resource/authority/language/DEU'
export const contributorIri = (id: string) => `http://dcat-ap.de/def/contributors/${id}`
