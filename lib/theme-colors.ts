/** The page's ground in light and dark, for the browser's own bars; equal to `--color-paper` in app/globals.css. */
export const themeColors = { light: '#fdfdfb', dark: '#131416' }
