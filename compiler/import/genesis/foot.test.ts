import { describe, expect, it } from 'vitest'
import { readFoot, splitFootnotes } from './foot.ts'

describe('splitFootnotes', () => {
  it('joins words that the line end split, and leaves out notes on other Länder', () => {
    const notes = splitFootnotes('zu "gesamte Tabelle":\nHessen (2007): keine Ergebnisse\nDeutschland (2007): das Landes-\nergebnis Hessens aus 2006\nSachsen-Anhalt: ab 2017/18 3er-\nRundungsverfahren')
    expect(notes).toEqual([
      'zu „gesamte Tabelle“: Deutschland (2007): das Landesergebnis Hessens aus 2006',
      'zu „gesamte Tabelle“: Sachsen-Anhalt: ab 2017/18 3er-Rundungsverfahren',
    ])
  })

  it('does not take Sachsen for Sachsen-Anhalt', () => {
    expect(splitFootnotes('Sachsen: ab 2020 anders\nSachsen-Anhalt (2007): Doppelabiturjahrgang')).toEqual(['Sachsen-Anhalt (2007): Doppelabiturjahrgang'])
  })

  it('keeps a note that names no Land', () => {
    expect(splitFootnotes('zu "Gymnasien":\nohne Abendgymnasien und Kollegs')).toEqual(['zu „Gymnasien“: ohne Abendgymnasien und Kollegs'])
  })
})

describe('readFoot', () => {
  it('takes the year of the licence line and the day of the Stand line', () => {
    const foot = readFoot([
      { line: 9, cells: ['© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.\nDieses Werk ist lizenziert', ''] },
      { line: 12, cells: ['Stand: 13.03.2025 / 16:40:08', ''] },
    ])
    expect(foot).toEqual({ footnotes: [], licenceYear: '2025', stand: '2025-03-13' })
  })
})
