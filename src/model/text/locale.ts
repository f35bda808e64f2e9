export const LOCALES = ['de', 'en'] as const
/** Language of the interface. German is the original, English complete. */
export type Locale = (typeof LOCALES)[number]
