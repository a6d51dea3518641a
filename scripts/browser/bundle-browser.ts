import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { mountedPath } from '../../lib/mounted-path.ts'
import { speculationRules } from '../../lib/speculation-rules.ts'

export interface BrowserScript {
  /** Address on the site; the same code always has the same one. */
  path: string
  code: string
}

/** What readers' browsers run. */
export interface BrowserScripts {
  /** The module of every page. */
  site: BrowserScript
  /** The list of keys, which it loads once a reader asks for it. */
  help: BrowserScript
  /** What it loads, and what that loads, once a reader wants to search. */
  later: BrowserScript[]
  /** For pages with comments, where the site has them. */
  comments: BrowserScript
  /** For the page that goes on to any interview. */
  random: BrowserScript
}

/** HTML and styles to be opened over any page. */
export interface Dialog {
  html: string
  css: string
}

/**
 * Makes the modules of browser/, for browsers that know what the style sheet asks of them.
 * @param dialogs no search where there is nothing to search, no help where no page offers it
 * @param basePath the folder of its domain that the site stands in
 */
export async function bundleBrowser(
  dialogs: { search?: Dialog | undefined; help?: Dialog | undefined } = {},
  basePath = '',
): Promise<BrowserScripts> {
  const worker = await bundle('search/search-worker.ts', 'search-worker')
  const search = await bundle('search/open-search.ts', 'search', {
    define: {
      SEARCH_WORKER: JSON.stringify(mountedPath(basePath, worker.path)),
      ...(dialogs.search && { SEARCH_DIALOG: JSON.stringify(dialogs.search) }),
    },
  })
  const help = await bundle('help/press-key.ts', 'help', {
    define: dialogs.help && { KEYBOARD_DIALOG: JSON.stringify(dialogs.help) },
  })
  const site = await bundle('site.ts', 'site', {
    define: { SPECULATION_RULES: JSON.stringify(speculationRules(basePath)) },
    plugins: [besideEachOther({ './search/open-search.ts': search.path, './help/press-key.ts': help.path })],
  })
  const [comments, random] = [await bundle('comments.ts', 'comments'), await bundle('random.ts', 'random')]
  return { site, help, later: [search, worker], comments, random }
}

async function bundle(
  entry: string,
  name: string,
  options: { define?: Record<string, string> | undefined; plugins?: Plugin[] } = {},
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

/** Leaves the import of modules to the browser: all stand in one folder, wherever the site itself may stand. */
function besideEachOther(paths: Record<string, string>): Plugin {
  return {
    name: 'beside-each-other',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path: module }) => {
        const path = paths[module]
        return path ? { path: beside(path), external: true } : undefined
      })
    },
  }
}

function beside(path: string): string {
  return `.${path.slice(path.lastIndexOf('/'))}`
}
