import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { routes } from '../../lib/routes.ts'

/**
 * Bundles the editor and what is ours of it into a folder: modules and styles whose names hold a hash of what is in
 * them.
 * @param data address of the file that the editor loads before it starts
 * @returns addresses of the module and the styles that the page names
 */
export async function bundleAdmin(folder: string, data: string): Promise<{ script: string; style: string }> {
  const { metafile } = await build({
    entryPoints: [inAdmin('admin.ts'), inAdmin('admin.css')],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
    charset: 'utf8',
    metafile: true,
    inject: [inAdmin('buffer.ts')],
    define: {
      'process.env.NODE_ENV': '"production"',
      ADMIN_DATA: JSON.stringify(data),
    },
    plugins: [withoutUnused, withoutOthers],
    logLevel: 'error',
  })
  const addressOf = (entry: string) => {
    const [output] =
      Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry)) ?? []
    if (!output) throw new Error(`The editor’s ${entry} was not made.`)
    return `${routes.admin()}/${output.split('/').at(-1)}`
  }
  return { script: addressOf('admin/admin.ts'), style: addressOf('admin/admin.css') }
}

/** The folder of what the editor's package loads beside its own module: letters and signs. */
export const packageAssets = join(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))), 'assets')

function inAdmin(file: string): string {
  return fileURLToPath(new URL(`../../admin/${file}`, import.meta.url))
}

/**
 * Leaves out what no form here asks for: maps, SVG, and the colouring of two hundred programming languages. The names
 * stay, for the package looks them up, and lead to nothing.
 */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve(
      {
        filter: /^(?:@shikijs\/(?:langs|themes)|leaflet|terra-draw|terra-draw-leaflet-adapter|svgo)(?:\/|$)/,
      },
      () => ({
        path: 'nothing',
        namespace: 'unused',
      }),
    )
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default []' }))
  },
}

/**
 * Keeps the editor from asking anybody but the Git host, which its page's policy would forbid with an error on the
 * console: letters come from this site, and of the host's health there is no news.
 */
const withoutOthers: Plugin = {
  name: 'without-others',
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const fonts = readdirSync(packageAssets)
      const contents = code
        .replace(
          /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
          (_, family, subset) => {
            const font = fonts.find((name) => name.startsWith(`${family}-${subset}-`))
            if (!font) throw new Error(`The editor’s package lacks the letters of ${family}.`)
            return `${routes.admin()}/assets/${font}`
          },
        )
        .replaceAll('https://www.githubstatus.com/api/v2/status.json', nothing)
      return { contents }
    })
  },
}

const nothing = 'data:application/json,{}'
