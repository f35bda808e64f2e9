import { describe, expect, it } from 'vitest'
import { textsOf } from '@/model/text/textsOf.ts'
import { readAddress } from './addressText.ts'
import { matchPeriod } from './matchPeriod.ts'
import { noticeText } from './notice.ts'
import { settle } from './settle.ts'
import { catalogue, nord } from './testCatalogue.ts'

const settled = (search: string) => settle(readAddress(search), catalogue, nord)
const sentences = (search: string) => settled(search).notices.map((notice) => noticeText(notice, textsOf('de'), 'de'))

describe('settle', () => {
  it('shows the first region with its own indicator, level and latest period when nothing is asked', () => {
    const { view, notices } = settled('')
    expect(view).toMatchObject({ region: 'nord', indicator: 'anteil', level: 'kreise', period: '2024', benchmark: '01', areas: [], by: { geschlecht: 'insgesamt' } })
    expect(notices).toEqual([])
  })

  it('opens with the latest counted period, never with a forecast, and shows a forecast that is asked for', () => {
    const ahead = { ...catalogue, regions: catalogue.regions.map((region) => ({ ...region, cubes: region.cubes.map((cube) => (cube.indicator === 'anteil' ? { ...cube, forecast: '2024' } : cube)) })) }
    const period = (search: string) => settle(readAddress(search), ahead, nord)
    expect(period('').view.period).toBe('2022')
    expect(period('?period=2024').view.period).toBe('2024')
    expect(period('?period=2024').notices).toEqual([])
  })

  it('takes what is asked where the data have it', () => {
    const { view, notices } = settled('?indicator=anzahl&period=2020&by=geschlecht:weiblich&areas=01002&benchmark=DG')
    expect(view).toMatchObject({ indicator: 'anzahl', period: '2020', by: { geschlecht: 'weiblich' }, areas: ['01002'], benchmark: 'DG' })
    expect(notices).toEqual([])
  })

  it('says in words what it shows instead of an indicator that is gone, and keeps the rest', () => {
    expect(sentences('?indicator=abgeschafft&areas=01001')).toEqual([
      'Der Link nennt den Indikator „abgeschafft“, den es hier nicht (mehr) gibt; gezeigt wird „Name von anteil“.',
    ])
    expect(settled('?indicator=abgeschafft&areas=01001').view.areas).toEqual(['01001'])
  })

  it('names an indicator that another region has', () => {
    expect(sentences('?region=sued&indicator=einwohner')).toEqual(['Zum Indikator „Name von einwohner“ liegen für diese Region keine Daten vor; gezeigt wird „Name von anzahl“.'])
  })

  it('shows the period before the one that is missing and says so', () => {
    expect(settled('?period=2023').view.period).toBe('2022')
    expect(sentences('?period=2023')).toEqual(['Für 2023 liegen keine Daten vor; gezeigt wird 2022.'])
  })

  it('takes a date for its year without a word', () => {
    expect(settled('?indicator=einwohner&period=2022')).toMatchObject({ view: { period: '2022-12-31' }, notices: [] })
  })

  it('loses only the areas that are not there', () => {
    expect(settled('?areas=01001,99999').view.areas).toEqual(['01001'])
    expect(sentences('?areas=01001,99999')).toEqual(['Der Link nennt das Gebiet „99999“, das es in dieser Region nicht gibt.'])
  })

  it('names unknown region, level, category and benchmark', () => {
    expect(sentences('?region=atlantis')[0]).toContain('„atlantis“')
    expect(sentences('?level=bezirke')[0]).toContain('„bezirke“')
    expect(sentences('?by=geschlecht:divers')[0]).toContain('„divers“')
    expect(sentences('?by=farbe:blau')[0]).toContain('„blau“')
    expect(sentences('?benchmark=99')[0]).toContain('Gebiet 01')
  })

  it('follows the indicator to the level that has a map, unless a level was asked for', () => {
    expect(settled('?indicator=einwohner').view.level).toBe('gemeinden')
    expect(settled('?indicator=einwohner&level=kreise').view.level).toBe('kreise')
    expect(settled('?indicator=netzwerke').view.level).toBe('kreise')
  })

  it('takes areas on trust until the region is there', () => {
    expect(settle(readAddress('?areas=99999'), catalogue).view.areas).toEqual(['99999'])
  })
})

describe('matchPeriod', () => {
  it('prefers the same year, then the last one before, then the first', () => {
    expect(matchPeriod('2022', ['2021', '2022', '2023'])).toBe('2022')
    expect(matchPeriod('2022-12-31', ['2021', '2022'])).toBe('2022')
    expect(matchPeriod('2020', ['2018', '2019', '2021'])).toBe('2019')
    expect(matchPeriod('1990', ['2018', '2019'])).toBe('2018')
    expect(matchPeriod('1990', [])).toBeUndefined()
  })
})
