// What scripts/browser/bundle-browser.ts puts into the search's module. `npm run dev` has none of it.

/** Address of the worker's script. */
declare const SEARCH_WORKER: string | undefined

/** The search as the page /search draws it, within a dialog, and the styles it uses. */
declare const SEARCH_DIALOG: { html: string; css: string } | undefined
