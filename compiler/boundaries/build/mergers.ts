/** Areas of 1 January 2016 that today are one: key of today → name, keys of then (data since then has no newer boundaries in the package). */
export const KREIS_MERGERS = {
  '03159': { name: 'Göttingen', of: ['03152', '03156'] },
} as const

export const GEMEINDE_MERGERS = {
  '03154027': { name: 'Söllingen', of: ['03154011', '03154020', '03154023'] },
  '03154028': { name: 'Helmstedt', of: ['03154003', '03154010'] },
} as const

/** Samtgemeinden and Einheitsgemeinden of the Landkreis Helmstedt by their ARS, made of today's Gemeinden. */
export const SAMTGEMEINDEN = {
  '031540013': { name: 'Königslutter am Elm', of: ['03154013'] },
  '031540014': { name: 'Lehre', of: ['03154014'] },
  '031540019': { name: 'Schöningen', of: ['03154019'] },
  '031540028': { name: 'Helmstedt', of: ['03154028'] },
  '031545401': { name: 'Grasleben', of: ['03154008', '03154015', '03154016', '03154018'] },
  '031545402': { name: 'Heeseberg', of: ['03154002', '03154006', '03154012', '03154027'] },
  '031545403': { name: 'Nord-Elm', of: ['03154005', '03154017', '03154021', '03154022', '03154025', '03154026'] },
  '031545404': { name: 'Velpke', of: ['03154001', '03154004', '03154007', '03154009', '03154024'] },
} as const

export const LAENDER: Readonly<Record<string, string>> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Niedersachsen',
  '04': 'Bremen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '07': 'Rheinland-Pfalz',
  '08': 'Baden-Württemberg',
  '09': 'Bayern',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Vorpommern',
  '14': 'Sachsen',
  '15': 'Sachsen-Anhalt',
  '16': 'Thüringen',
}

/** The eight Kommunen of the Großraum Braunschweig. */
export const GROSSRAUM = ['03101', '03102', '03103', '03151', '03153', '03154', '03157', '03158'] as const
