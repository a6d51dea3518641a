/** The site's light colours, equal to those of app/globals.css: a card is shown on other sites' pages, in no scheme. */
export const cardColors = {
  paper: '#fdfdfb',
  raised: '#f1f1ed',
  ink: '#15161a',
  muted: '#585a5e',
  line: '#d8d8d2',
  accent: '#bf260d',
}

export type CardColor = keyof typeof cardColors
