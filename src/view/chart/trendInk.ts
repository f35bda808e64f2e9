/** Colours of the trend as plain hex, because ECharts and an exported picture know no style sheet. The values are those of tokens.css. */
export const TREND_INK = {
  ink: '#171a2b',
  muted: '#404464',
  axis: '#6e7596',
  grid: '#e0e2eb',
  quiet: '#c2c6d6',
  pointed: '#404464',
  paper: '#ffffff',
  cursor: '#d7e0f4',
} as const

/** Highlighted areas: the accent, then Okabe and Ito's darker colours, all at least 3:1 on paper and safe for red-green blindness. */
export const TREND_COLOURS = ['#1a3ca3', '#c14f00', '#00795a', '#a8457f', '#7a5c00', '#2a7fb0'] as const

export const TREND_FONT = "'Fira Sans', system-ui, sans-serif"
