import type { Plate } from '../plate/plate.ts'

/** A plate for a slide: only drawing and legend are drawn (`bare`); headline, flags and sources stand beside it as text. */
export const slidePlate = ({ title, details, legend, drawing }: Pick<Plate, 'title' | 'details' | 'legend' | 'drawing'>): Plate => ({ title, details, region: '', legend, notes: [], drawing, flags: [], sources: [], build: '', link: undefined })
