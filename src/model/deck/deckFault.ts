/**
 * What is the matter with a deck's file. `slide` counts from 1. Only `lost` lets the deck in: the rest of that address is understood.
 * The sentences stand in the dictionary of the page Sitzung, one for each key.
 */
export type DeckFault =
  | { readonly key: 'tooLarge' | 'notJson' | 'foreign' | 'title' | 'region' | 'noSlides' | 'tooManySlides' }
  | { readonly key: 'tooNew'; readonly what: string }
  | { readonly key: 'slide' | 'headline' | 'minutes'; readonly slide: number }
  | { readonly key: 'text'; readonly slide: number; readonly what: 'note' | 'item' }
  | { readonly key: 'address' | 'lost'; readonly slide: number; readonly what: string }
