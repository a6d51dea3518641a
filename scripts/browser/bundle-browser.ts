import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface BrowserScript {
  /** Address on the site; the same code always has the same one. */
  path: string
  code: string
}

/**
 * Makes one small module of browser/, for browsers that know what the style sheet asks of them.
 * @param name of the file in browser/ to begin with
 */
export async function bundleBrowser(name: 'site' | 'comments' = 'site'): Promise<BrowserScript> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../browser/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    legalComments: 'none',
    // Nothing outside browser/ may have a say in what comes out.
    tsconfigRaw: {},
    write: false,
  })
  const code = outputFiles[0]?.text.trim() ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  return { path: `/assets/${name}-${hash}.js`, code }
}
