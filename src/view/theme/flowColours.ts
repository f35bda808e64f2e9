/**
 * Colours of the nodes of flows, by the number that a table gives each node: the same in every year and under every filter.
 * Okabe and Ito (2008) and Paul Tol's "muted" scheme (CC0), safe for red-green blindness; all but the light ones 3:1 on paper, and every node carries its name.
 */
const FLOW_COLOURS = ['#2a7fb0', '#c14f00', '#00795a', '#a8457f', '#1a3ca3', '#b58900', '#44aa99', '#882255', '#6e9f2e', '#d55e00', '#56b4e9', '#7a5c00'] as const

/** Of what a reader has folded, and of anything beyond the table's own nodes. */
const OTHER_COLOUR = '#8a90ad'

/** The colour of a node as `#rrggbb`. Twelve are told apart; a table with more begins again. */
export function flowColour(colour: number): string {
  return colour >= 999 ? OTHER_COLOUR : (FLOW_COLOURS[colour % FLOW_COLOURS.length] ?? OTHER_COLOUR)
}
