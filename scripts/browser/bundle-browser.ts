import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

export interface BrowserScript {
  /** Address on the site; the same code always has the same one. */
  path: string
  code: string
}

/** What readers' browsers run. */
export interface BrowserScripts {
  /** The module of every page. */
  site: BrowserScript
  /** What it loads, and what that loads, once a reader wants to search. */
  later: BrowserScript[]
  /** For pages with comments, where the site has them. */
  comments: BrowserScript
}

/** The search as HTML and styles, to be opened over any page. */
export interface SearchDialog {
  html: string
  css: string
}

/**
 * Makes the modules of browser/, for browsers that know what the style sheet asks of them.
 * @param dialog none where there is nothing to search
 */
export async function bundleBrowser(dialog?: SearchDialog): Promise<BrowserScripts> {
  const worker = await bundle('search/search-worker.ts', 'search-worker')
  const search = await bundle('search/open-search.ts', 'search', {
    define: {
      SEARCH_WORKER: JSON.stringify(worker.path),
      ...(dialog && { SEARCH_DIALOG: JSON.stringify(dialog) }),
    },
  })
  const site = await bundle('site.ts', 'site', {
    plugins: [atAddress('./search/open-search.ts', search.path)],
  })
  return { site, later: [search, worker], comments: await bundle('comments.ts', 'comments') }
}

async function bundle(
  entry: string,
  name: string,
  options: { define?: Record<string, string>; plugins?: Plugin[] } = {},
): Promise<BrowserScript> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../browser/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    legalComments: 'none',
    charset: 'utf8',
    // Nothing outside browser/ may have a say in what comes out.
    tsconfigRaw: {},
    write: false,
    ...options,
  })
  const code = outputFiles[0]?.text.trim() ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  return { path: `/assets/${name}-${hash}.js`, code }
}

/** Leaves the import of a module to the browser, at the address that the module is published at. */
function atAddress(module: string, path: string): Plugin {
  return {
    name: 'at-address',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, (args) => (args.path === module ? { path, external: true } : undefined))
    },
  }
}
