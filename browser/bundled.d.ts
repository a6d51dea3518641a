// What scripts/browser/bundle-browser.ts puts into the modules. `npm run dev` has none of it.

/** What pages to prepare, as JSON. */
declare const SPECULATION_RULES: string | undefined

/** Address of the worker's script. */
declare const SEARCH_WORKER: string | undefined

/** The search as the page /search draws it, within a dialog, and the styles it uses. */
declare const SEARCH_DIALOG: { html: string; css: string } | undefined

/** The list of keys, as every page of Next's has it and none is published with, and the styles it uses. */
declare const KEYBOARD_DIALOG: { html: string; css: string } | undefined
