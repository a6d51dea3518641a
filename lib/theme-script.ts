/**
 * Runs in the head, before anything is drawn: a reader who chose light or dark never sees the other one flash up.
 * Whatever else is kept under this name means nothing to the styles.
 * Inline, because a file would have to be waited for; the page's policy allows exactly this text.
 */
export const themeScript =
  'try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}'
