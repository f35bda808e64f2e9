/** The selection after a click on an area: alone it replaces (or ends) the selection, with Shift or Ctrl it adds or removes. */
export function selectArea(selected: readonly string[], area: string, additive: boolean): readonly string[] {
  const chosen = selected.includes(area)
  if (additive) return chosen ? selected.filter((id) => id !== area) : [...selected, area]
  return chosen && selected.length === 1 ? [] : [area]
}
