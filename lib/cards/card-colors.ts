/** The site's light colours, equal to those of app/globals.css: a card is shown on other sites' pages, in no scheme. */
export const cardColors = {
  paper: '#fcfbf8',
  raised: '#f3f0e8',
  ink: '#1c1b19',
  muted: '#5e5a52',
  line: '#dcd7cb',
  accent: '#a8321c',
}
