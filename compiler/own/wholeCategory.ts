/** Whether the name of a category says that it stands for all the others. */
export const isWhole = (name: string): boolean => /insgesamt|gesamt|zusammen|alle\b|total|summe/i.test(name)
